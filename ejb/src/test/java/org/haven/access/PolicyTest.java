package org.haven.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.access.AccessRefused.Reason;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void the_signed_table_and_the_code_say_the_same_line_by_line() throws IOException {
        assertEquals(signed(), coded());
    }

    @Test
    void a_line_that_is_off_is_found() throws IOException {
        List<String> off = new ArrayList<>(signed());
        off.set(1, off.get(1).replaceFirst(",no", ",yes"));
        assertFalse(off.equals(coded()));
    }

    @Test
    void every_act_in_a_case_has_a_relation_that_suffices_and_no_other_act_has_one() {
        for (Permission permission : Permission.values()) {
            assertEquals(permission.reach().ofCase(), !Policy.suffices(permission).isEmpty(), permission.code());
        }
    }

    @Test
    void whoever_broke_the_glass_learns_what_the_emergency_needs_and_decides_nothing() {
        Set<Permission> opened = Arrays.stream(Permission.values())
                .filter(p -> Policy.suffices(p).contains(Relation.GLASS))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        assertEquals(EnumSet.of(Permission.OPEN_CASE_FILE, Permission.REVEAL_NAME, Permission.OPEN_SURVIVOR,
                Permission.READ_NOTES, Permission.WRITE_NOTE, Permission.AMEND_NOTE, Permission.OPEN_PLACEMENT,
                Permission.READ_SAFETY, Permission.ASSESS_RISK, Permission.SEE_CASE_CALENDAR, Permission.READ_PLAN,
                Permission.END_GLASS), opened);
    }

    @Test
    void a_compartment_is_opened_by_its_own_work_alone() {
        Set<Relation> work = EnumSet.of(Relation.COUNSELLOR, Relation.LEGAL_OFFICER, Relation.STAND_IN, Relation.HEAD);
        Arrays.stream(Permission.values()).filter(p -> p.reach() == Reach.COMPARTMENT)
                .forEach(p -> assertTrue(work.containsAll(Policy.suffices(p)), p.code()));
    }

    @Test
    void only_a_supervisor_supervises_and_the_log_says_by_which_role_it_was() {
        Decision both = Policy.decide(Set.of(Role.CASEWORKER, Role.SUPERVISOR), Set.of(Relation.SUPERVISOR),
                Permission.OPEN_CASE_FILE);
        assertEquals("supervision", both.purpose());
        assertEquals(Relation.SUPERVISOR, both.relation());
        assertEquals("care", Policy.decide(Set.of(Role.CASEWORKER, Role.SUPERVISOR),
                Set.of(Relation.SUPERVISOR, Relation.LEAD), Permission.OPEN_CASE_FILE).purpose());
        assertEquals(Reason.RELATION, Policy
                .decide(Set.of(Role.CASEWORKER), Set.of(Relation.SUPERVISOR), Permission.OPEN_CASE_FILE).refusal());
    }

    @Test
    void a_missing_role_is_said_before_a_missing_relation() {
        assertEquals(Reason.ROLE, Policy.decide(Set.of(Role.AUDITOR), Set.of(), Permission.OPEN_CASE_FILE).refusal());
        assertEquals(Reason.RELATION,
                Policy.decide(Set.of(Role.CASEWORKER), Set.of(), Permission.OPEN_CASE_FILE).refusal());
        assertTrue(Policy.decide(Set.of(Role.CASEWORKER), Set.of(), Permission.LIST_CASELOAD).isAllowed());
    }

    /** Taking a role or a relation away never permits more. */
    @Property
    void less_never_permits_more(@ForAll Set<Role> roles, @ForAll Set<Relation> relations, @ForAll Role role,
            @ForAll Relation relation, @ForAll Permission permission) {
        if (!Policy.decide(roles, relations, permission).isAllowed()) {
            assertFalse(Policy.decide(without(roles, role), relations, permission).isAllowed());
            assertFalse(Policy.decide(roles, without(relations, relation), permission).isAllowed());
        }
        assertFalse(permission.reach().ofCase() && Policy.decide(roles, Set.of(), permission).isAllowed());
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static List<String> signed() throws IOException {
        return Files.readAllLines(Path.of("..", "relations.csv"));
    }

    private static List<String> coded() {
        List<String> lines = new ArrayList<>();
        lines.add("use case," + Arrays.stream(Relation.values()).map(Relation::code).collect(Collectors.joining(",")));
        Arrays.stream(Permission.values()).filter(p -> p.reach().ofCase())
                .forEach(p -> lines.add(p.code() + "," + Arrays.stream(Relation.values())
                        .map(r -> Policy.suffices(p).contains(r) ? "yes" : "no").collect(Collectors.joining(","))));
        return lines;
    }
}

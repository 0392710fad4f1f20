package org.haven.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.StaffId;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void each_permission_has_a_name_of_its_own_in_the_log() {
        List<String> codes = Arrays.stream(Permission.values()).map(Permission::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        assertTrue(codes.stream().allMatch(c -> c.matches("[a-z]+(\\.[a-z-]+)+")), codes.toString());
    }

    @Test
    void each_permission_is_held_by_somebody() {
        Set<Permission> held = Arrays.stream(Role.values()).flatMap(r -> r.permissions().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Permission.values()), held);
    }

    @Test
    void auditor_and_administrator_can_reach_no_case() {
        for (Role role : new Role[]{Role.AUDITOR, Role.ADMINISTRATOR, Role.SHELTER_STAFF, Role.HELPLINE_OPERATOR}) {
            assertFalse(
                    role.permissions().stream().anyMatch(p -> p.reach() == Reach.CASE || p.reach() == Reach.CASELOAD),
                    role.code());
        }
    }

    @Test
    void only_the_auditor_reads_the_log() {
        for (Role role : Role.values()) {
            assertEquals(role == Role.AUDITOR, role.permissions().stream().anyMatch(p -> p.reach() == Reach.LOG),
                    role.code());
        }
    }

    @Test
    void a_realm_role_haven_does_not_know_is_nothing() {
        assertEquals(Optional.empty(), Role.of("offline_access"));
        assertEquals(Optional.empty(), Role.of("CASEWORKER"));
        assertEquals(Optional.of(Role.LEGAL_OFFICER), Role.of("legal-officer"));
    }

    @Test
    void a_caller_without_roles_may_nothing() {
        Caller nobody = new Caller("nobody", new StaffId(UUID.randomUUID()), "Nobody", Optional.empty(), Set.of());
        assertTrue(Arrays.stream(Permission.values()).noneMatch(nobody::may));
    }
}

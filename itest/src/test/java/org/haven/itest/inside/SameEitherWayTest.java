package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.haven.casefile.CaseSearch;
import org.haven.casefile.FindCase;
import org.haven.casefile.OpenCaseFile;
import org.haven.conflict.ConflictDeclaration;
import org.haven.conflict.ConflictRelation;
import org.haven.conflict.DeclareConflict;
import org.haven.glass.AskGlass;
import org.haven.glass.Emergency;
import org.haven.glass.GlassReason;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.shared.CaseId;
import org.haven.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that is locked and one that never was are asked about with the same statements. */
class SameEitherWayTest extends InsideTest {

    private static final String NOBODYS = "C-0000-0000-0";

    @Inject
    AskGlass ask;
    @Inject
    DeclareConflict declare;
    @Inject
    FindCase find;
    @Inject
    OpenCaseFile open;

    private Given given;
    private Given log;
    private Staff sunil;
    private Case hers;

    @BeforeEach
    void a_case_of_some_team() {
        given = Given.inside();
        log = Given.insideAsSuperuser();
        Staff casey = given.staff(given.team(), "caseworker");
        sunil = given.staff(casey.team(), "supervisor");
        hers = given.caseOf(casey);
    }

    @AfterEach
    void it_is_left() {
        given.close();
        log.close();
    }

    @Test
    void an_emergency_is_asked_for_with_the_same_statements_whatever_comes_of_it() throws Exception {
        Staff locked = given.staff(given.team(), "caseworker");
        given.locked(locked, hers, sunil);
        Staff free = given.staff(given.team(), "caseworker");
        Map<String, Long> nobodys = statements(() -> As.person(free, () -> asked(NOBODYS)));
        assertEquals(nobodys, statements(() -> As.person(locked, () -> asked(hers.number()))), "locked");
        assertEquals(nobodys, statements(() -> As.person(free, () -> asked(hers.number()))), "granted");
        assertEquals(nobodys, statements(() -> As.person(sunil, () -> asked(hers.number()))), "one's own");
        assertTrue(nobodys.keySet().stream().anyMatch(each -> each.contains("sec.ask_glass")), nobodys.toString());
    }

    @Test
    void a_conflict_is_declared_with_the_same_statements_whether_there_is_such_a_case() throws Exception {
        Staff one = given.staff(hers(), "caseworker");
        Map<String, Long> nobodys = statements(() -> As.person(one, () -> declared(NOBODYS)));
        assertEquals(nobodys, statements(() -> As.person(one, () -> declared(hers.number()))), "there is");
        assertEquals(nobodys, statements(() -> As.person(one, () -> declared(hers.number()))), "declared already");
    }

    @Test
    void a_locked_case_is_opened_and_found_with_the_same_statements_as_one_that_never_was() throws Exception {
        given.locked(sunil, hers, sunil);
        Map<String, Long> never = statements(() -> refused(() -> open.open(new CaseId(UUID.randomUUID()))));
        assertEquals(never, statements(() -> refused(() -> open.open(new CaseId(hers.id())))));
        Map<String, Long> nobodys = statements(() -> refused(() -> find.find(new CaseSearch(NOBODYS))));
        assertEquals(nobodys, statements(() -> refused(() -> find.find(new CaseSearch(hers.number())))));
        assertNotEquals(never, nobodys, "the statements are told apart");
    }

    private UUID hers() {
        return given.one("select team_id from haven.case_file where id = ?", UUID.class, hers.id());
    }

    private Object asked(String number) {
        ask.ask(Emergency.typed(number, GlassReason.OTHER, "A fictional emergency.", 60, UUID.randomUUID()));
        return null;
    }

    private Object declared(String number) {
        declare.declare(ConflictDeclaration.typed(number, ConflictRelation.OTHER));
        return null;
    }

    private Object refused(Callable<?> act) {
        return assertThrows(Refusal.class, () -> As.person(sunil, act)).code();
    }

    /** What was asked of PostgreSQL and how often, tried until two tries agree, since a timer may ask meanwhile. */
    private Map<String, Long> statements(Callable<?> act) throws Exception {
        act.call();
        Map<String, Long> last = null;
        for (int i = 0; i < 3; i++) {
            given.nobodyHasAskedToday();
            Map<String, Long> before = told();
            act.call();
            Map<String, Long> now = told();
            before.forEach((query, calls) -> now.computeIfPresent(query, (q, c) -> c.equals(calls) ? null : c - calls));
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Map<String, Long> told() {
        Map<String, Long> all = new TreeMap<>();
        List<List<String>> rows = log.rows("""
                select s.query, sum(s.calls)::text from pg_stat_statements s
                 where s.userid = 'haven_app'::regrole and s.toplevel group by s.query""");
        rows.forEach(row -> all.put(row.get(0), Long.valueOf(row.get(1))));
        return all;
    }
}

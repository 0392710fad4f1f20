package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.haven.access.AccessRefused;
import org.haven.access.AccessRefused.Reason;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.Failing;
import org.haven.itest.probe.Nested;
import org.haven.itest.probe.Probe;
import org.haven.itest.probe.Probe.Seen;
import org.haven.itest.probe.StartWork;
import org.haven.itest.probe.Ticking;
import org.haven.itest.probe.Unmarked;
import org.haven.itest.probe.Working;
import org.haven.casefile.OpenCaseFile;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest extends InsideTest {

    private static final int ACTIVE = 0;

    @Inject
    Probe probe;
    @Inject
    Unmarked unmarked;
    @Inject
    Nested nested;
    @Inject
    Failing failing;
    @Inject
    Ticking ticking;
    @Inject
    StartWork work;
    @Inject
    OpenCaseFile open;

    private Given given;
    private Given log;

    @BeforeEach
    void the_house_is_at_hand() {
        given = Given.inside();
        log = Given.insideAsSuperuser();
    }

    @AfterEach
    void it_is_left() {
        given.close();
        log.close();
    }

    @Test
    void the_guard_decides_inside_the_transaction_of_the_use_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        Seen seen = As.person(casey, probe::look);
        assertEquals(ACTIVE, seen.status());
        assertEquals("notice.my-day", seen.action());
        assertEquals("self", seen.scope());
        assertEquals(casey.id().toString(), seen.staff());
        assertEquals(List.of(List.of("notice.my-day", "done", "care")), said(casey));
    }

    @Test
    void a_use_case_that_nobody_marked_refuses_everybody_and_says_so_in_the_log() {
        Staff casey = given.staff(given.team(), "caseworker", "supervisor", "administrator");
        AccessRefused refused = assertThrows(AccessRefused.class, () -> As.person(casey, () -> {
            unmarked.act();
            return null;
        }));
        assertEquals(Reason.UNMARKED, refused.reason());
        assertEquals(0, Unmarked.RAN.get());
        assertEquals(List.of(List.of("unmarked.Unmarked", "refused", "access.unmarked")), refusals(casey));
    }

    @Test
    void one_use_case_cannot_enter_through_another() {
        Staff casey = given.staff(given.team(), "caseworker");
        assertThrows(AccessRefused.class, () -> As.person(casey, nested::act));
        assertEquals(List.of("refused", "refused"), results(casey));
    }

    @Test
    void a_refusal_is_in_the_log_after_the_rollback_and_the_deed_is_not() {
        Staff casey = given.staff(given.team(), "caseworker");
        UUID task = UUID.randomUUID();
        assertThrows(Invalid.class, () -> As.person(casey, () -> {
            failing.act(task, true);
            return null;
        }));
        assertEquals(0, given.count("select count(*) from haven.task where id = ?", task));
        assertEquals(List.of("refused"), results(casey));
        assertLostNumberIsAccountedFor(casey);
    }

    @Test
    void a_failure_is_in_the_log_after_the_rollback_without_the_words_of_the_failure() {
        Staff casey = given.staff(given.team(), "caseworker");
        UUID task = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> As.person(casey, () -> {
            failing.act(task, false);
            return null;
        }));
        assertEquals(0, given.count("select count(*) from haven.task where id = ?", task));
        assertEquals(List.of("failed"), results(casey));
        assertEquals(0, log.count("select count(*) from audit.event where reason like '%own words%'"));
        assertLostNumberIsAccountedFor(casey);
    }

    private void assertLostNumberIsAccountedFor(Staff casey) {
        Long lost = log.one("select lost_seq from audit.event where actor = ?", Long.class, casey.login());
        assertNotNull(lost);
        assertEquals(0, log.count("select count(*) from audit.event where seq = ?", lost));
    }

    @Test
    void people_are_refused_for_what_they_are_not() throws Exception {
        UUID team = given.team();
        Staff casey = given.staff(team, "caseworker");
        Case hers = given.caseOf(casey);
        CaseId id = new CaseId(hers.id());
        assertEquals(hers.number(), As.person(casey, () -> open.open(id)).number());

        Staff stranger = given.staff(given.team(), "caseworker");
        assertEquals(Reason.RELATION, refused(() -> As.person(stranger, () -> open.open(id))));
        Staff auditor = given.staff(team, "auditor");
        assertEquals(Reason.ROLE, refused(() -> As.person(auditor, () -> open.open(id))));
        Staff adele = given.staff(team, "administrator");
        assertEquals(Reason.ROLE, refused(() -> As.person(adele, () -> open.open(id))));
        assertEquals(Reason.UNKNOWN_CALLER,
                refused(() -> As.login("nobody-" + UUID.randomUUID(), Set.of("caseworker"), () -> open.open(id))));
        given.suspended(casey);
        assertEquals(Reason.SUSPENDED, refused(() -> As.person(casey, () -> open.open(id))));

        for (Staff each : List.of(stranger, auditor, adele)) {
            assertEquals(List.of("refused"), results(each));
            assertEquals(hers.number(),
                    log.one("select case_number from audit.event where actor = ?", String.class, each.login()));
        }
        assertEquals(List.of("done", "refused"), results(casey));
    }

    @Test
    void a_role_counts_only_when_the_identity_provider_and_haven_agree() {
        Staff casey = given.staff(given.team(), "caseworker");
        assertEquals(Reason.ROLE, refused(() -> As.login(casey.login(), Set.of("supervisor"), probe::look)));
        assertEquals(Reason.ROLE, refused(() -> As.login(casey.login(), Set.of("system"), probe::look)));
        assertEquals(Reason.ROLE, refused(() -> As.login(casey.login(), Set.of(), probe::look)));
    }

    @Test
    void a_timer_acts_as_a_named_caller_with_its_own_permissions_inside_a_transaction() throws Exception {
        Ticking.SEEN.clear();
        ticking.ring();
        Seen seen = assertInstanceOf(Seen.class, next(Ticking.SEEN));
        assertEquals(ACTIVE, seen.status());
        assertEquals("placement.expire-holds", seen.action());
        assertEquals("system.timer", seen.staff());
        assertEquals("AccessRefused access.role", next(Ticking.SEEN));
        assertEquals("AccessRefused access.unknown-caller", next(Ticking.SEEN));
    }

    @Test
    void a_job_acts_as_the_person_who_asked_for_it_one_guarded_transaction_a_step() throws Exception {
        Working.SEEN.clear();
        Staff sunil = given.staff(given.team(), "supervisor");
        As.person(sunil, work::start);
        for (int step = 0; step < 2; step++) {
            Seen seen = assertInstanceOf(Seen.class, next(Working.SEEN));
            assertEquals(ACTIVE, seen.status());
            assertEquals(sunil.id().toString(), seen.staff());
        }
        assertEquals(2, log.count("select count(distinct xid) from audit.event where actor = ? and action = ?",
                sunil.login(), "notice.my-day"));
    }

    private static Object next(BlockingQueue<Object> seen) throws InterruptedException {
        Object next = seen.poll(60, TimeUnit.SECONDS);
        assertNotNull(next, "nothing came");
        return next;
    }

    private interface Attempt {

        void run() throws Exception;
    }

    private static Reason refused(Attempt attempt) {
        return assertThrows(AccessRefused.class, attempt::run).reason();
    }

    private List<List<String>> said(Staff staff) {
        return log.rows("select action, result, purpose from audit.event where actor = ? order by seq", staff.login());
    }

    private List<List<String>> refusals(Staff staff) {
        return log.rows("select action, result, reason from audit.event where actor = ? order by seq", staff.login());
    }

    private List<String> results(Staff staff) {
        return log.rows("select result from audit.event where actor = ? order by seq", staff.login()).stream()
                .map(row -> row.get(0)).toList();
    }
}

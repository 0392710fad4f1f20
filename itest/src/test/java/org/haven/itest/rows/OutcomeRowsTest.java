package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application's own role can do to plans, outcomes and closings when it speaks to the database directly. */
@RunAsClient
class OutcomeRowsTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String CHECKED = "23514";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff both;
    private Case hers;
    private UUID proposal;

    @BeforeEach
    void a_proposal_of_caseys_waits_and_somebody_holds_both_roles() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        both = given.staff(casey.team(), "supervisor", "caseworker");
        hers = given.caseOf(casey);
        given.assigned(both, hers, "caseworker");
        proposal = UUID.randomUUID();
        UUID assessment = UUID.randomUUID();
        given.run(
                """
                        insert into haven.outcome_assessment (id, case_id, form_key, instrument_id, stage, day, assessed_by, assessed_at)
                        select ?, ?, gen_random_uuid(), i.id, 'intake', current_date, ?, now() from haven.instrument i
                         where i.version = 1""",
                assessment, hers.id(), casey.id());
        given.run(
                """
                        insert into haven.outcome_proposal (id, case_id, form_key, assessment_id, summary, state, author_id, made_at)
                        values (?, ?, gen_random_uuid(), ?, ''::bytea, 'draft', ?, now())""",
                proposal, hers.id(), assessment, casey.id());
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private void submitted(Staff by) {
        given.run(
                """
                        update haven.outcome_proposal set state = 'submitted', submitted_by = ?, submitted_at = now() where id = ?""",
                by.id(), proposal);
    }

    @Test
    void a_reviewer_who_is_the_author_is_refused_by_the_database_itself() throws SQLException {
        submitted(both);
        enter(both, "outcome.review");
        refused(DENIED, accepting(both));
        enter(casey, "outcome.review");
        assertEquals(0, update(accepting(casey)), "who supervises nobody judges nothing");
        app.rollback();
        try (Statement owner = migrate.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> owner.execute(accepting(casey)),
                    "not even the owner");
            assertEquals(CHECKED, refusal.getSQLState());
        }
    }

    @Test
    void whoever_submitted_an_earlier_round_is_refused_by_the_moves_themselves() throws SQLException {
        enter(both, "outcome.propose");
        assertEquals(1, update("update haven.outcome_proposal set state = 'submitted', submitted_by = '" + both.id()
                + "', submitted_at = now() where id = '" + proposal + "'"));
        app.commit();
        Staff other = given.staff(casey.team(), "supervisor");
        enter(other, "outcome.review");
        assertEquals(1, update(accepting(other).replace("'accepted'", "'sent-back', answer = ''::bytea")));
        app.commit();
        given.run("update haven.outcome_proposal set state = 'submitted', submitted_by = ? where id = ?", casey.id(),
                proposal);
        enter(both, "outcome.review");
        refused(DENIED, accepting(both));
        Staff third = given.staff(casey.team(), "supervisor");
        enter(third, "outcome.review");
        assertEquals(1, update(accepting(third)));
    }

    @Test
    void whoever_rewrote_it_without_moving_it_does_not_judge_it() throws SQLException {
        enter(both, "outcome.propose");
        assertEquals(1, update("update haven.outcome_proposal set summary = '\\x01' where id = '" + proposal + "'"));
        app.commit();
        submitted(casey);
        enter(both, "outcome.review");
        refused(DENIED, accepting(both));
        Staff other = given.staff(casey.team(), "supervisor");
        enter(other, "outcome.review");
        refused(DENIED, accepting(other).replace("set state", "set summary = '\\x02', state"));
        enter(other, "outcome.review");
        assertEquals(1, update(accepting(other)));
    }

    @Test
    void whoever_assessed_what_it_rests_on_does_not_judge_it() throws SQLException {
        UUID theirs = UUID.randomUUID();
        given.run("""
                insert into haven.outcome_assessment (id, case_id, form_key, instrument_id, stage, day, assessed_by,
                    assessed_at)
                select ?, ?, gen_random_uuid(), i.id, 'other', current_date, ?, now() from haven.instrument i
                 where i.version = 1""", theirs, hers.id(), both.id());
        enter(casey, "outcome.propose");
        assertEquals(1, update(
                "update haven.outcome_proposal set assessment_id = '" + theirs + "' where id = '" + proposal + "'"));
        app.commit();
        submitted(casey);
        enter(both, "outcome.review");
        refused(DENIED, accepting(both));
    }

    @Test
    void who_wrote_is_kept_by_the_database_alone() throws SQLException {
        for (String sql : List.of("delete from haven.outcome_writer",
                "update haven.outcome_writer set staff_id = '" + both.id() + "'",
                "insert into haven.outcome_writer values ('" + proposal + "', '" + both.id() + "', '" + hers.id()
                        + "')")) {
            enter(casey, "outcome.propose");
            refused(DENIED, sql);
        }
        enter(casey, "outcome.read");
        assertEquals(List.of(casey.id().toString()),
                RowSecurityTest.rows(app, "select staff_id::text from haven.outcome_writer"));
    }

    @Test
    void a_proposal_is_judged_only_in_the_act_of_judging_and_only_under_ones_own_name() throws SQLException {
        submitted(casey);
        Staff other = given.staff(casey.team(), "supervisor");
        for (String act : List.of("outcome.read", "outcome.propose", "casefile.open", "plan.read")) {
            enter(other, act);
            assertEquals(0, update(accepting(other)), act);
            app.rollback();
        }
        enter(other, "outcome.review");
        refused(DENIED, accepting(both));
        Staff elsewhere = given.staff(given.team(), "supervisor");
        enter(elsewhere, "outcome.review");
        assertEquals(0, update(accepting(elsewhere)), "another team's");
    }

    @Test
    void no_illegal_move_is_made_whichever_statement_asks_for_it() throws SQLException {
        enter(casey, "outcome.propose");
        refused(DENIED,
                "update haven.outcome_proposal set state = 'accepted', reviewer_id = '" + both.id()
                        + "', reviewed_at = now(), submitted_by = '" + casey.id()
                        + "', submitted_at = now() where id = '" + proposal + "'");
        try (Statement owner = migrate.createStatement()) {
            for (String move : List.of(
                    "update haven.outcome_proposal set state = 'accepted', reviewer_id = '" + both.id()
                            + "', reviewed_at = now(), submitted_by = author_id, submitted_at = now() where id = '"
                            + proposal + "'",
                    "update haven.case_file set status = 'closed' where id = '" + hers.id() + "'",
                    "update haven.case_file set status = 'intake' where id = '" + hers.id() + "'")) {
                SQLException refusal = assertThrows(SQLException.class, () -> owner.execute(move), move);
                assertEquals(CHECKED, refusal.getSQLState(), refusal.getMessage());
            }
        }
    }

    @Test
    void a_case_is_closed_only_with_a_request_of_somebody_else_approved_and_reopened_only_in_the_act_of_it()
            throws SQLException {
        UUID request = closureAskedFor(casey, hers);
        String closing = "update haven.case_file set status = 'closed' where id = '" + hers.id() + "'";
        for (String act : List.of("casefile.note.write", "plan.goal.set", "casefile.close.request")) {
            enter(casey, act);
            refused(DENIED, closing);
        }
        enter(both, "casefile.close.decide");
        refused(DENIED, closing);
        enter(both, "casefile.close.decide");
        assertEquals(1, update(deciding(request, both, "sent-back")));
        refused(DENIED, closing);
        enter(both, "casefile.close.decide");
        refused(DENIED, deciding(request, casey, "approved"));
        enter(both, "casefile.close.decide");
        assertEquals(1, update(deciding(request, both, "approved")));
        assertEquals(1, update(closing));
        app.commit();
        String reopening = "update haven.case_file set status = 'active' where id = '" + hers.id() + "'";
        for (String act : List.of("casefile.note.write", "casefile.close.decide", "casefile.open")) {
            enter(both, act);
            assertEquals(0, update(reopening), act);
            app.rollback();
        }
        enter(both, "casefile.reopen");
        assertEquals(1, update(reopening));
    }

    @Test
    void whoever_asked_for_a_closure_does_not_close_the_case_themselves() throws SQLException {
        UUID request = closureAskedFor(both, hers);
        for (String status : List.of("closed", "closed-referred")) {
            String closing = "update haven.case_file set status = '" + status + "' where id = '" + hers.id() + "'";
            enter(both, "casefile.close.decide");
            refused(DENIED, closing);
            enter(both, "casefile.close.decide");
            refused(CHECKED, deciding(request, both, "approved"));
        }
    }

    @Test
    void an_approval_closes_its_own_case_and_in_its_own_transaction_only() throws SQLException {
        UUID request = closureAskedFor(casey, hers);
        Case other = given.caseOf(casey);
        closureAskedFor(casey, other);
        enter(both, "casefile.close.decide");
        assertEquals(1, update(deciding(request, both, "approved")));
        assertEquals(0, update("update haven.case_file set status = 'closed' where id = '" + other.id() + "'"));
        app.commit();
        enter(both, "casefile.close.decide");
        refused(DENIED, "update haven.case_file set status = 'closed' where id = '" + hers.id() + "'");
    }

    private UUID closureAskedFor(Staff by, Case file) {
        UUID request = UUID.randomUUID();
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", file.id());
        given.run("""
                insert into haven.closure_request (id, case_id, form_key, reason, note, contact_after, state, asked_by,
                    asked_at)
                values (?, ?, gen_random_uuid(), 'Other', ''::bytea, 'no', 'requested', ?, now())""", request,
                file.id(), by.id());
        return request;
    }

    private static String deciding(UUID request, Staff by, String state) {
        return "update haven.closure_request set state = '" + state + "', answer = ''::bytea, decided_by = '" + by.id()
                + "', decided_at = now() where id = '" + request + "'";
    }

    @Test
    void a_closed_case_takes_nothing_new_whichever_statement_writes_it() throws SQLException {
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", hers.id());
        given.run("update haven.case_file set status = 'closed' where id = ?", hers.id());
        enter(casey, "plan.goal.set");
        refused(DENIED,
                "insert into haven.plan_goal (id, case_id, form_key, type, words, agreed_on, state, moved_at, set_by,"
                        + " set_at) values (gen_random_uuid(), '" + hers.id()
                        + "', gen_random_uuid(), 'Health', ''::bytea, current_date, 'open', now(), '" + casey.id()
                        + "', now())");
        enter(casey, "outcome.propose");
        assertEquals(0, update("update haven.outcome_proposal set summary = ''::bytea where id = '" + proposal + "'"));
    }

    @Test
    void a_published_instrument_never_changes_and_no_other_act_writes_one() throws SQLException {
        Staff adele = given.staff(null, "administrator");
        String change = "update haven.instrument set content = content where version = 1";
        Entry.with(adele, "outcome.instrument.amend", "nothing").enter(app);
        refused(CHECKED, change);
        Entry.with(adele, "outcome.instrument.amend", "nothing").enter(app);
        refused(CHECKED, "update haven.instrument set state = 'draft', published_at = null where version = 1");
        refused(DENIED, "delete from haven.instrument");
        refused(DENIED, "truncate haven.instrument");
        String another = """
                insert into haven.instrument (id, code, version, state, content, made_by, made_at)
                select gen_random_uuid(), 'another', 1, 'draft', content, '%s', now() from haven.instrument
                 where version = 1 and code = 'six-domains'""".formatted(adele.id());
        refused(DENIED, another);
        Entry.with(adele, "outcome.instrument.list", "nothing").enter(app);
        refused(DENIED, another);
        Entry.with(adele, "outcome.instrument.amend", "nothing").enter(app);
        assertEquals(1, update(another));
        app.rollback();
        try (Statement owner = migrate.createStatement()) {
            for (String sql : List.of(change, "delete from haven.instrument where version = 1")) {
                SQLException refusal = assertThrows(SQLException.class, () -> owner.execute(sql));
                assertEquals(CHECKED, refusal.getSQLState());
            }
        }
    }

    @Test
    void what_was_written_once_stays_as_it_was() throws SQLException {
        enter(casey, "outcome.assess");
        refused(DENIED, "update haven.outcome_assessment set day = current_date");
        enter(casey, "outcome.assess");
        refused(DENIED, "insert into haven.outcome_score (assessment_id, case_id, item, score) select a.id, a.case_id, "
                + "'safety-1', 4 from haven.outcome_assessment a");
        for (String sql : List.of("update haven.outcome_score set score = 4",
                "update haven.service_entry set quantity = 9", "update haven.plan_goal set words = ''::bytea",
                "update haven.closure_request set note = ''::bytea",
                "update haven.case_reopening set reason = ''::bytea", "delete from haven.plan_goal",
                "delete from haven.outcome_proposal", "update haven.case_move set moved_by = null")) {
            enter(casey, "plan.goal.move");
            refused(DENIED, sql);
        }
    }

    @Test
    void a_supervisors_desk_sees_that_something_waits_and_a_list_of_cases_does_not() throws SQLException {
        submitted(casey);
        String waiting = "select count(*)::text from haven.outcome_proposal where state = 'submitted'";
        Entry.with(both, "desk.open", "caseload").enter(app);
        assertEquals(List.of("1"), RowSecurityTest.rows(app, waiting));
        assertEquals(List.of("0"), RowSecurityTest.rows(app, "select count(*)::text from haven.outcome_assessment"));
        app.rollback();
        Entry.toCaseload(both).enter(app);
        assertEquals(List.of("0"), RowSecurityTest.rows(app, waiting));
        app.rollback();
        Entry.with(given.staff(given.team(), "supervisor"), "desk.open", "caseload").enter(app);
        assertEquals(List.of("0"), RowSecurityTest.rows(app, waiting), "another team's desk");
    }

    @Test
    void in_ones_own_calendar_stand_ones_own_appointments() throws SQLException {
        for (Staff with : List.of(casey, both)) {
            given.run("""
                    insert into haven.appointment (id, case_id, form_key, kind, at, with_id, state, made_by, made_at)
                    values (gen_random_uuid(), ?, gen_random_uuid(), 'meeting', now(), ?, 'planned', ?, now())""",
                    hers.id(), with.id(), casey.id());
        }
        String mine = "select count(*)::text from haven.appointment";
        Entry.with(casey, "calendar.mine", "caseload").enter(app);
        assertEquals(List.of("1"), RowSecurityTest.rows(app, mine));
        app.rollback();
        Entry.toCaseload(casey).enter(app);
        assertEquals(List.of("0"), RowSecurityTest.rows(app, mine));
        app.rollback();
        enter(casey, "calendar.case");
        assertEquals(List.of("2"), RowSecurityTest.rows(app, mine));
    }

    private String accepting(Staff by) {
        return "update haven.outcome_proposal set state = 'accepted', reviewer_id = '" + by.id()
                + "', reviewed_at = now() where id = '" + proposal + "'";
    }

    private void enter(Staff staff, String action) throws SQLException {
        Entry.to(staff, action, hers.id()).enter(app);
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void refused(String state, String sql) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> update(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
    }
}

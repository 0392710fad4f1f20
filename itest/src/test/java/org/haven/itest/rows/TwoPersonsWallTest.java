package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
import org.postgresql.util.PSQLException;

/**
 * Grants and hand-overs, as an injection would attack them: with the key, past the application, straight at the database's
 * own functions. Where a guard is one line, the same attack is tried with that line taken out, and then succeeds.
 */
@RunAsClient
class TwoPersonsWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_HERE = "28000";
    private static final String CHECKED = "23514";

    private Connection migrate;
    private Connection app;
    private Given given;
    private UUID team;
    private Staff adele;
    private Staff ada;
    private Staff sunil;
    private Staff casey;

    @BeforeEach
    void two_administrators_a_supervisor_and_a_caseworker() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        team = given.team();
        adele = given.staff(null, "administrator");
        ada = given.staff(null, "administrator");
        sunil = given.staff(team, "supervisor");
        casey = given.staff(team, "caseworker");
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private static Entry about(Staff who, String action, Staff about) {
        return Entry.of(who, action, "staff", about.id());
    }

    private UUID asked(Staff by, Staff about, String role) throws SQLException {
        about(by, "staff.grant.ask", about).enter(app);
        UUID made = ask(app, about, role, "For the new team.");
        app.commit();
        return made;
    }

    private static UUID ask(Connection at, Staff about, String role, String reason) throws SQLException {
        try (PreparedStatement s = at.prepareStatement("select sec.ask_grant('role.grant', ?, ?, null, null, ?)")) {
            s.setObject(1, about.id());
            s.setString(2, role);
            s.setString(3, reason);
            try (var r = s.executeQuery()) {
                r.next();
                return r.getObject(1, UUID.class);
            }
        }
    }

    private void decide(Connection at, UUID approval) throws SQLException {
        run(at, "select sec.decide_approval('%s', decode('%s', 'hex'), true, null)".formatted(approval,
                given.one("select encode(digest, 'hex') from access.approval where id = ?", String.class, approval)));
    }

    private static void run(Connection at, String sql) throws SQLException {
        try (Statement s = at.createStatement()) {
            s.execute(sql);
        }
    }

    private void refused(String state, String sql) throws SQLException {
        assertEquals(state, assertThrows(SQLException.class, () -> run(app, sql), sql).getSQLState(), sql);
        app.rollback();
    }

    private void constrained(String constraint, String sql) throws SQLException {
        PSQLException said = assertThrows(PSQLException.class, () -> run(app, sql), sql);
        assertEquals(CHECKED, said.getSQLState(), sql);
        assertEquals(constraint, said.getServerErrorMessage().getConstraint(), sql);
        app.rollback();
    }

    private String decision(UUID approval) {
        return "select sec.decide_approval('%s', decode('%s', 'hex'), true, null)".formatted(approval,
                given.one("select encode(digest, 'hex') from access.approval where id = ?", String.class, approval));
    }

    private long roles(Staff who) {
        return given.count("select count(*) from access.staff_role where staff_id = ?", who.id());
    }

    @Test
    void two_persons_grant_a_role_once() throws SQLException {
        UUID approval = asked(adele, casey, "counsellor");
        about(ada, "approval.decide", casey).enter(app);
        decide(app, approval);
        run(app, "select sec.carry_out_grant('" + approval + "')");
        app.commit();
        assertEquals(2, roles(casey));
        assertEquals(List.of(List.of("role-granted", "counsellor", "For the new team.", ada.id().toString())),
                given.rows("select what, code, reason, changed_by::text from access.staff_change where staff_id = ?",
                        casey.id()));
        given.run("delete from access.staff_role where staff_id = ? and role = 'counsellor'", casey.id());
        about(ada, "approval.decide", casey).enter(app);
        constrained("legal_move", "select sec.carry_out_grant('" + approval + "')");
        about(ada, "approval.decide", casey).enter(app);
        constrained("legal_move", decision(approval));
        assertEquals(1, roles(casey), "an approval is good for once");
    }

    @Test
    void nobody_grants_anything_by_writing_it_down() throws SQLException {
        for (String write : List.of("insert into access.staff_role values ('" + casey.id() + "', 'administrator')",
                "insert into access.approval (act) values ('role.grant')",
                "update access.approval set state = 'approved'", "delete from access.staff_role",
                "insert into access.staff_function (staff_id) values (null)", "update haven.staff set team_id = null",
                "insert into haven.staff (login) values ('x')",
                "insert into access.staff_change (staff_id) values (null)",
                "insert into access.assignment (staff_id) values (null)",
                "update access.assignment set valid_until = null",
                "insert into access.leave_cover (staff_id) values (null)",
                "update sec.two_person_act set seconds = '{}'")) {
            about(adele, "staff.grant.ask", casey).enter(app);
            refused(DENIED, write);
        }
    }

    @Test
    void nobody_asks_for_themselves_without_a_reason_or_in_another_act() throws SQLException {
        String ask = "select sec.ask_grant('role.grant', '%s', 'auditor', null, null, %s)";
        about(adele, "staff.grant.ask", adele).enter(app);
        refused(NOT_HERE, ask.formatted(adele.id(), "'For myself.'"));
        for (String reason : List.of("null", "''", "'  a '")) {
            about(adele, "staff.grant.ask", casey).enter(app);
            refused(NOT_HERE, ask.formatted(casey.id(), reason));
        }
        about(adele, "staff.grant.ask", casey).enter(app);
        refused(NOT_HERE, ask.formatted(ada.id(), "'About somebody else.'"));
        about(adele, "staff.open", casey).enter(app);
        refused(NOT_HERE, ask.formatted(casey.id(), "'In another act.'"));
        refused(NOT_HERE, ask.formatted(casey.id(), "'Without any act.'"));
        about(adele, "staff.grant.ask", casey).enter(app);
        refused(NOT_HERE,
                "select sec.ask_grant('role.grant', '" + casey.id() + "', 'system', null, null, 'A reason.')");
    }

    @Test
    void nobody_approves_their_own_request_nor_what_is_about_themselves() throws SQLException {
        UUID own = asked(adele, casey, "auditor");
        about(adele, "approval.decide", casey).enter(app);
        constrained("approval_own", decision(own));
        UUID about = asked(adele, ada, "auditor");
        about(ada, "approval.decide", ada).enter(app);
        constrained("approval_about_oneself", decision(about));
        assertEquals(1, roles(casey));
        assertEquals(1, roles(ada));
    }

    @Test
    void the_second_person_is_an_administrator_or_a_supervisor_of_the_team() throws SQLException {
        UUID approval = asked(adele, casey, "counsellor");
        Staff foreign = given.staff(given.team(), "supervisor");
        Staff colleague = given.staff(team, "caseworker");
        for (Staff other : List.of(foreign, colleague, casey)) {
            about(other, "approval.decide", casey).enter(app);
            assertThrows(SQLException.class, () -> run(app, decision(approval)), other.login());
            app.rollback();
        }
        Staff paused = given.staff(null, "administrator");
        about(paused, "approval.decide", casey).enter(app);
        given.suspended(paused);
        refused(NOT_HERE, decision(approval));
        about(sunil, "approval.decide", casey).enter(app);
        run(app, decision(approval));
        run(app, "select sec.carry_out_grant('" + approval + "')");
        app.commit();
        assertEquals(2, roles(casey), "a supervisor of the team stands in");
    }

    @Test
    void an_approval_is_good_for_exactly_what_was_shown_and_for_a_week() throws SQLException {
        UUID approval = asked(adele, casey, "counsellor");
        about(ada, "approval.decide", casey).enter(app);
        constrained("approval_bound",
                "select sec.decide_approval('" + approval + "', sha256('something else'), true, null)");
        assertThrows(IllegalStateException.class, () -> given.run(
                """
                        update access.approval set parameters = jsonb_set(parameters, '{role}', '"administrator"') where id = ?""",
                approval), "not even whoever owns the table changes what was asked");
        // the team changes between asking and approving: what would happen is no longer what was asked
        given.run("update haven.staff set team_id = ? where id = ?", given.team(), casey.id());
        about(ada, "approval.decide", casey).enter(app);
        run(app, decision(approval));
        constrained("approval_bound", "select sec.carry_out_grant('" + approval + "')");
        given.run("update haven.staff set team_id = ? where id = ?", team, casey.id());
        given.run(
                "update access.approval set asked_at = now() - interval '8 days', expires_at = now() - interval '1 day'"
                        + " where id = ?",
                approval);
        about(ada, "approval.decide", casey).enter(app);
        constrained("approval_expired", decision(approval));
        assertEquals(1, roles(casey));
    }

    @Test
    void an_approval_that_was_changed_afterwards_is_void_even_without_the_constraint_and_only_the_check_sees_it()
            throws SQLException {
        UUID approval = asked(adele, casey, "counsellor");
        String tamper = "update access.approval set parameters = jsonb_set(parameters, '{role}', '\"administrator\"')"
                + " where id = '" + approval + "'";
        assertEquals("approval_bound",
                asOwner(List.of("alter table access.approval drop constraint approval_bound", tamper),
                        about(ada, "approval.decide", casey),
                        List.of(decision(approval), "select sec.carry_out_grant('" + approval + "')")));
        assertEquals("done", asOwner(
                List.of("alter table access.approval drop constraint approval_bound", tamper,
                        without("sec.use_approval(uuid, text, jsonb)",
                                "if sha256\\(convert_to\\(p_parameters.*?end if;")),
                about(ada, "approval.decide", casey),
                List.of(decision(approval), "select sec.carry_out_grant('" + approval + "')")), "the control");
    }

    @Test
    void the_function_and_the_constraint_each_refuse_ones_own_approval_and_without_both_it_would_pass()
            throws SQLException {
        UUID approval = asked(adele, casey, "auditor");
        String noConstraint = "alter table access.approval drop constraint approval_own";
        String noCheck = without("sec.decide_approval(uuid, bytea, boolean, text)",
                "if c.staff_id = a.asked_by.*?end if;");
        String nobodySecond = """
                create or replace function sec.may_be_second(p_staff uuid, p_act text, p_asked_by uuid, p_concerns uuid)
                    returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
                    as $$ select true $$""";
        Entry own = about(adele, "approval.decide", casey);
        List<String> act = List.of(decision(approval));
        assertEquals("approval_own", asOwner(List.of(noConstraint), own, act));
        assertEquals("approval_own",
                asOwner(List.of(noCheck, nobodySecond), about(adele, "approval.decide", casey), act));
        assertEquals("done",
                asOwner(List.of(noConstraint, noCheck, nobodySecond), about(adele, "approval.decide", casey), act),
                "the control");
    }

    @Test
    void taking_away_takes_one_person_a_reason_and_never_oneself() throws SQLException {
        String take = "select sec.end_grant('%s', 'role', '%s', %s)";
        about(adele, "staff.grant.end", adele).enter(app);
        refused(NOT_HERE, take.formatted(adele.id(), "administrator", "'I leave.'"));
        about(adele, "staff.grant.end", casey).enter(app);
        refused(NOT_HERE, take.formatted(casey.id(), "caseworker", "''"));
        about(adele, "staff.grant.end", casey).enter(app);
        constrained("grant_not_held", take.formatted(casey.id(), "auditor", "'Not needed.'"));
        about(adele, "staff.grant.end", casey).enter(app);
        run(app, take.formatted(casey.id(), "caseworker", "'Not needed.'"));
        app.commit();
        assertEquals(0, roles(casey));
    }

    @Test
    void a_case_is_given_for_a_reason() throws SQLException {
        Case file = given.caseOf(casey);
        Staff cleo = given.staff(team, "caseworker");
        String give = "select sec.assign('%s', '%s', 'caseworker', now(), %s)";
        Entry.to(sunil, "staff.assign", file.id()).enter(app);
        refused(NOT_HERE, give.formatted(file.id(), cleo.id(), "null"));
        Entry.to(sunil, "staff.assign", file.id()).enter(app);
        refused(CHECKED, give.formatted(file.id(), cleo.id(), "'because'"));
        Entry.to(sunil, "staff.assign", file.id()).enter(app);
        refused(NOT_HERE, give.formatted(file.id(), sunil.id(), "'workload'"));
        Entry.to(sunil, "staff.assign", file.id()).enter(app);
        run(app, give.formatted(file.id(), cleo.id(), "'workload'"));
        app.commit();
    }

    @Test
    void nobody_stands_in_by_their_own_word_or_from_another_team() throws SQLException {
        Case file = given.caseOf(casey);
        Staff foreign = given.staff(given.team(), "caseworker");
        Staff corin = given.staff(team, "counsellor");
        Staff cleo = given.staff(team, "caseworker");
        String cover = "select sec.cover_leave('%s', '%s', %s, null)";
        String week = "now() + interval '7 days'";
        for (Staff other : List.of(foreign, corin, sunil, casey)) {
            about(sunil, "staff.leave.cover", casey).enter(app);
            refused(NOT_HERE, cover.formatted(casey.id(), other.id(), week));
        }
        for (String until : List.of("now()", "now() + interval '93 days'")) {
            about(sunil, "staff.leave.cover", casey).enter(app);
            refused(NOT_HERE, cover.formatted(casey.id(), cleo.id(), until));
        }
        about(given.staff(given.team(), "supervisor"), "staff.leave.cover", casey).enter(app);
        refused(NOT_HERE, cover.formatted(casey.id(), cleo.id(), week));
        about(sunil, "staff.leave.cover", casey).enter(app);
        run(app, cover.formatted(casey.id(), cleo.id(), week));
        app.commit();
        Entry.toCase(cleo, file.id()).enter(app);
        assertEquals(1, RowSecurityTest.rows(app, "select id::text from haven.case_file").size());
        app.rollback();
        given.run("update access.assignment set valid_from = now() - interval '2 days', valid_until = now() - interval"
                + " '1 second' where staff_id = ?", cleo.id());
        Entry.toCase(cleo, file.id()).enter(app);
        assertEquals(List.of(), RowSecurityTest.rows(app, "select id::text from haven.case_file"), "it ends by itself");
    }

    @Test
    void nobody_takes_a_case_over_that_was_not_offered_to_them() throws SQLException {
        Case file = given.caseOf(casey);
        Staff cleo = given.staff(team, "caseworker");
        String row = """
                insert into haven.hand_over (id, case_id, form_key, from_staff, to_staff, summary, state, written_by,
                    written_at)
                values ('%s', '%s', gen_random_uuid(), '%s', '%s', '\\x00', '%s', '%s', now())""";
        UUID id = UUID.randomUUID();
        given.assigned(cleo, file, "caseworker");
        Entry.to(cleo, "handover.write", file.id()).enter(app);
        refused(DENIED, row.formatted(id, file.id(), casey.id(), cleo.id(), "draft", cleo.id()));
        Entry.to(casey, "handover.write", file.id()).enter(app);
        refused(CHECKED, row.formatted(id, file.id(), casey.id(), casey.id(), "draft", casey.id()));
        Entry.to(casey, "handover.see", file.id()).enter(app);
        refused(DENIED, row.formatted(id, file.id(), casey.id(), cleo.id(), "draft", casey.id()));
        Entry.to(casey, "handover.write", file.id()).enter(app);
        run(app, row.formatted(id, file.id(), casey.id(), cleo.id(), "draft", casey.id()));
        app.commit();
        Entry.to(cleo, "handover.sign", file.id()).enter(app);
        try (Statement s = app.createStatement()) {
            assertEquals(0, s.executeUpdate("update haven.hand_over set state = 'signed', ended_at = now()"));
        }
        refused(NOT_HERE, "select sec.take_over('" + id + "')");
        Entry.to(casey, "casefile.open", file.id()).enter(app);
        assertEquals(List.of(), RowSecurityTest.rows(app, "select id::text from haven.hand_over"),
                "the summary is open in its own acts only");
        app.rollback();
        assertTrue(given.count("select count(*) from access.assignment where case_id = ? and function = 'lead'"
                + " and valid_until is null and staff_id = ?", file.id(), casey.id()) == 1);
    }

    @Test
    void what_one_side_has_signed_stays_as_it_is_while_the_other_signs() throws SQLException {
        Case file = given.caseOf(casey);
        Staff cleo = given.staff(team, "caseworker");
        given.assigned(cleo, file, "stand-in");
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.hand_over (id, case_id, form_key, from_staff, to_staff, summary, state, written_by,
                    written_at, offered_by, offered_at)
                values (?, ?, gen_random_uuid(), ?, ?, '\\x00', 'draft', ?, now(), ?, now())""", id, file.id(),
                casey.id(), cleo.id(), casey.id(), casey.id());
        given.run("update haven.hand_over set state = 'offered' where id = ?", id);
        String sign = "update haven.hand_over set state = 'signed', ended_at = now()%s where id = '" + id + "'";
        Entry.to(cleo, "handover.sign", file.id()).enter(app);
        refused(CHECKED, sign.formatted(", summary = '\\x01'"));
        Entry.to(cleo, "handover.sign", file.id()).enter(app);
        run(app, sign.formatted(""));
        app.rollback();
    }

    @Test
    void where_a_conflict_is_known_nobody_stands_in_and_to_them_no_case_is_offered() throws SQLException {
        Case file = given.caseOf(casey);
        Staff cleo = given.staff(team, "caseworker");
        given.locked(cleo, file, sunil);
        about(sunil, "staff.leave.cover", casey).enter(app);
        assertEquals(List.of("0"), RowSecurityTest.rows(app, "select sec.cover_leave('" + casey.id() + "', '"
                + cleo.id() + "', now() + interval '7 days', null)::text"));
        app.rollback();
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.hand_over (id, case_id, form_key, from_staff, to_staff, summary, state, written_by,
                    written_at)
                values (?, ?, ?, ?, ?, '\\x00', 'draft', ?, now())""", id, file.id(), UUID.randomUUID(), casey.id(),
                cleo.id(), casey.id());
        Entry.to(casey, "handover.offer", file.id()).enter(app);
        run(app, "update haven.hand_over set state = 'offered', offered_at = now(), offered_by = '" + casey.id() + "'");
        refused(NOT_HERE, "select sec.offer_hand_over('" + id + "')");
        assertEquals(0, given.count("select count(*) from access.assignment where staff_id = ?", cleo.id()));
    }

    /** A function's own text without one of its checks. */
    private static String without(String function, String check) throws SQLException {
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven")) {
            String text = RowSecurityTest.rows(owner, "select pg_get_functiondef('" + function + "'::regprocedure)")
                    .get(0);
            String less = text.replaceFirst("(?s)" + check, "");
            assertTrue(less.length() < text.length(), "the check is there");
            return less;
        }
    }

    /** What comes of an act when the owner has changed something first; nothing of it stays. */
    private static String asOwner(List<String> changes, Entry entry, List<String> act) throws SQLException {
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven")) {
            owner.setAutoCommit(false);
            try {
                for (String change : changes) {
                    run(owner, change);
                }
                run(owner, "set local role haven_app");
                entry.enter(owner);
                for (String each : act) {
                    run(owner, each);
                }
                return "done";
            } catch (PSQLException e) {
                return String.valueOf(e.getServerErrorMessage().getConstraint());
            } finally {
                owner.rollback();
            }
        }
    }
}

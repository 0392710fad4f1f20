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

/** An emergency when the database is spoken to directly: what it opens, for how long, and who judges it. */
@RunAsClient
class GlassWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_HERE = "28000";
    private static final String BROKEN_RULE = "23514";
    private static final String NOBODYS = "C-0000-0000-0";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff sunil;
    private Staff night;
    private Case hers;

    @BeforeEach
    void a_case_and_somebody_of_another_team() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        sunil = given.staff(casey.team(), "supervisor");
        night = given.staff(given.team(), "caseworker");
        hers = given.caseOf(casey);
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    @Test
    void it_opens_the_case_tells_the_supervisors_and_ends_by_itself() throws SQLException {
        UUID glass = ask(night, hers.number());
        assertEquals(1, cases(night, "casefile.open"));
        assertEquals(List.of("glass.open " + night.id(), "glass.review " + sunil.id()),
                given.rows("select kind || ' ' || staff_id from haven.task where about_id = ? and state = 'open'"
                        + " order by kind", glass).stream().map(row -> row.get(0)).toList());
        assertEquals(1, given.count("select count(*) from haven.case_move where about_id = ? and machine = 'glass'"
                + " and to_state = 'granted'", glass));
        assertEquals(1, tasks(night, "glass.open"));
        given.run("update access.assignment set valid_until = now() where staff_id = ? and function = 'glass'",
                night.id());
        assertEquals(0, cases(night, "casefile.open"));
        assertEquals(0, tasks(night, "glass.open"), "what led to it leads nowhere");
    }

    @Test
    void the_same_comes_back_whether_the_case_exists_is_locked_or_is_ones_own() throws SQLException {
        Staff locked = given.staff(given.team(), "caseworker");
        given.locked(locked, hers, sunil);
        for (Staff staff : List.of(locked, casey, sunil)) {
            UUID glass = ask(staff, hers.number());
            assertEquals(1, given.count("select count(*) from access.glass where id = ? and state = 'nowhere'"
                    + " and case_id is null and words is null", glass), staff.role());
            assertEquals(0, given.count("select count(*) from haven.task where about_id = ?", glass));
            assertEquals(0,
                    given.count("select count(*) from access.assignment where staff_id = ? and function = " + "'glass'",
                            staff.id()));
        }
        ask(night, NOBODYS);
        assertEquals(0, cases(night, "casefile.open"));
        Entry.with(night, "glass.mine", "self").enter(app);
        assertEquals(List.of(), RowSecurityTest.rows(app, "select id::text from access.glass"),
                "what led nowhere looks like nothing");
    }

    @Test
    void it_opens_no_compartment_and_no_key_of_one_and_carries_nobody_beyond_the_emergency() throws SQLException {
        Staff corin = given.staff(given.team(), "counsellor");
        Staff lena = given.staff(given.team(), "legal-officer");
        given.run(
                "insert into crypto.data_key (subject_id, key_class, kek_id, wrapped)"
                        + " values (?, 'counselling', 1, ?), (?, 'legal', 1, ?)",
                hers.subject(), new byte[40], hers.subject(), new byte[40]);
        given.run("""
                insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at)
                values (?, 'clinical', ?, ?, ?, ?, now()), (?, 'privileged', ?, ?, ?, ?, now())""", UUID.randomUUID(),
                hers.id(), UUID.randomUUID(), new byte[40], corin.id(), UUID.randomUUID(), hers.id(), UUID.randomUUID(),
                new byte[40], lena.id());
        for (Staff staff : List.of(corin, lena)) {
            ask(staff, hers.number());
            assertEquals(1, cases(staff, "casefile.open"));
            for (String acts : List.of("counselling.clinical.", "legal.privileged.")) {
                for (String act : List.of("read", "write", "sign", "addendum")) {
                    for (String scope : List.of("compartment", "case")) {
                        Entry.of(staff, acts + act, scope, hers.id()).enter(app);
                        assertEquals(List.of(), RowSecurityTest.rows(app, "select 1 from haven.compartment_note"),
                                acts + act);
                        assertEquals(List.of(), RowSecurityTest.rows(app,
                                "select 1 from crypto.data_key where key_class <> 'survivor'"), acts + act);
                        app.rollback();
                    }
                }
            }
        }
        Staff far = given.staff(given.team(), "supervisor");
        ask(far, hers.number());
        for (String act : List.of("referral.send", "referral.packet", "consent.release.record", "staff.assign",
                "casefile.close.request", "casefile.close.decide", "conflict.set", "glass.review", "glass.list")) {
            assertEquals(0, cases(far, act), act);
        }
        assertEquals(1, cases(far, "casefile.open"));
    }

    @Test
    void without_the_policy_an_emergency_would_carry_a_packet_out() throws SQLException {
        ask(night, hers.number());
        assertEquals(0, cases(night, "referral.packet"));
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven");
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("drop policy beyond_an_emergency on haven.case_file");
            sql.execute("insert into sec.act_relation values ('referral.packet', 'glass')");
            sql.execute("set local role haven_app");
            Entry.to(night, "referral.packet", hers.id()).enter(owner);
            assertEquals(1, RowSecurityTest.rows(owner, "select 1 from haven.case_file").size());
            owner.rollback();
        }
    }

    @Test
    void nobody_judges_their_own_and_nobody_judges_what_is_still_open_or_was_judged() throws SQLException {
        UUID glass = ask(night, hers.number());
        Entry.to(sunil, "glass.review", hers.id()).enter(app);
        refused(BROKEN_RULE, review(glass, "justified"));
        end(night, glass);
        given.run("insert into access.staff_role (staff_id, role) values (?, 'supervisor')", night.id());
        given.run("update haven.staff set team_id = ? where id = ?", casey.team(), night.id());
        Staff moved = new Staff(night.id(), night.login(), casey.team(), List.of("caseworker", "supervisor"));
        Entry.to(moved, "glass.review", hers.id()).enter(app);
        refused(BROKEN_RULE, review(glass, "justified"));
        Entry.to(casey, "glass.review", hers.id()).enter(app);
        refused(NOT_HERE, review(glass, "justified"));
        Entry.to(sunil, "glass.review", hers.id()).enter(app);
        refused(BROKEN_RULE, "select sec.review_glass('" + glass + "', 'not-justified', null)");
        Entry.to(sunil, "glass.review", hers.id()).enter(app);
        run(review(glass, "not-justified"));
        run(review(glass, "not-justified"));
        app.commit();
        Entry.to(sunil, "glass.review", hers.id()).enter(app);
        refused(BROKEN_RULE, review(glass, "justified"));
        assertEquals(0, given.count("select count(*) from haven.task where about_id = ? and state = 'open'", glass));
    }

    @Test
    void it_is_ended_early_by_its_holder_and_by_a_supervisor_of_the_case_and_by_nobody_else() throws SQLException {
        UUID glass = ask(night, hers.number());
        Entry.to(casey, "glass.end", hers.id()).enter(app);
        refused(NOT_HERE, "select sec.end_glass('" + glass + "')");
        end(sunil, glass);
        end(sunil, glass);
        assertEquals(0, cases(night, "casefile.open"));
        UUID again = ask(night, hers.number());
        assertEquals(1, cases(night, "casefile.open"));
        end(night, again);
        assertEquals(0, cases(night, "casefile.open"));
    }

    @Test
    void it_is_asked_for_in_its_own_act_with_its_reason_within_three_hours_and_not_too_often() throws SQLException {
        for (Entry entry : List.of(Entry.with(night, "conflict.declare", "self"),
                Entry.to(night, "glass.ask", hers.id()), Entry.with(given.staff(null, "auditor"), "glass.ask", "self"),
                Entry.with(given.staff(null, "administrator"), "glass.ask", "self"))) {
            entry.enter(app);
            refused(NOT_HERE, asking(UUID.randomUUID(), UUID.randomUUID(), hers.number(), 60, "'\\x01'"));
        }
        for (String wrong : List.of(asking(UUID.randomUUID(), UUID.randomUUID(), hers.number(), 181, "'\\x01'"),
                asking(UUID.randomUUID(), UUID.randomUUID(), hers.number(), 0, "'\\x01'"),
                asking(UUID.randomUUID(), UUID.randomUUID(), hers.number(), 60, "null"),
                asking(hers.subject(), UUID.randomUUID(), hers.number(), 60, "'\\x01'"))) {
            Entry.with(night, "glass.ask", "self").enter(app);
            refused(NOT_HERE, wrong);
        }
        UUID form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Entry.with(night, "glass.ask", "self").enter(app);
            run(asking(UUID.randomUUID(), form, hers.number(), 60, "'\\x01'"));
            app.commit();
        }
        assertEquals(1, given.count("select count(*) from access.glass where staff_id = ?", night.id()));
        for (int i = 0; i < 4; i++) {
            ask(night, NOBODYS);
        }
        Entry.with(night, "glass.ask", "self").enter(app);
        refused(BROKEN_RULE, asking(UUID.randomUUID(), UUID.randomUUID(), NOBODYS, 60, "'\\x01'"));
        Entry.with(night, "glass.ask", "self").enter(app);
        refused(DENIED, "insert into access.glass (id) values (gen_random_uuid())");
        Entry.with(night, "glass.ask", "self").enter(app);
        refused(DENIED, "update access.glass set until = now() + interval '3 hours'");
    }

    private UUID ask(Staff staff, String number) throws SQLException {
        UUID id = UUID.randomUUID();
        Entry.with(staff, "glass.ask", "self").enter(app);
        run(asking(id, UUID.randomUUID(), number, 60, "'\\x01'"));
        app.commit();
        return id;
    }

    private static String asking(UUID id, UUID form, String number, int minutes, String words) {
        return "select sec.ask_glass('%s', '%s', '%s', 'imminent-danger', %s, %d, current_date)".formatted(id, form,
                number, words, minutes);
    }

    private static String review(UUID glass, String state) {
        return "select sec.review_glass('" + glass + "', '" + state + "', '\\x01')";
    }

    private void end(Staff staff, UUID glass) throws SQLException {
        Entry.to(staff, "glass.end", hers.id()).enter(app);
        run("select sec.end_glass('" + glass + "')");
        app.commit();
    }

    private int cases(Staff staff, String action) throws SQLException {
        Entry.to(staff, action, hers.id()).enter(app);
        int seen = RowSecurityTest.rows(app, "select 1 from haven.case_file").size();
        app.rollback();
        return seen;
    }

    private int tasks(Staff staff, String kind) throws SQLException {
        Entry.with(staff, "notice.my-day", "self").enter(app);
        int seen = RowSecurityTest.rows(app, "select 1 from haven.task where kind = '" + kind + "'").size();
        app.rollback();
        return seen;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refused(String state, String sql) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
    }
}

package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Partner;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Even whoever speaks to the database as the application does writes down no disclosure that no release allows. */
@RunAsClient
class DisclosureWallTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String NOT_ENTERED = "28000";
    private static final String NO_RELEASE = "23514";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Case hers;
    private Partner lantern;
    private UUID live;
    private UUID draft;

    @BeforeEach
    void a_case_with_a_release() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        hers = given.caseOf(casey);
        lantern = given.partner();
        live = release(hers, "now() - interval '1 day'", "now() + interval '30 days'");
        draft = referral(hers, live);
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    private UUID release(Case of, String from, String until) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.release (id, case_id, form_key, partner_id, purpose, categories, valid_from, ends_at,
                    giver, assent, method, spoken_in, interpreter, notice_version, not_a_condition, signed_at,
                    recorded_by, recorded_at, state)
                select ?, ?, ?, ?, 'referral', array['chosen-name', 'language'], %s, %s, 'survivor', 'own-consent',
                       'written', '\\x00', 'no', '2026-11', true, now(), ?, now(), 'signed'""".formatted(from, until),
                id, of.id(), UUID.randomUUID(), lantern.id(), casey.id());
        return id;
    }

    /** A draft that ticks the language alone, and what it becomes step by step. */
    private UUID referral(Case of, UUID release, String... steps) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.referral (id, case_id, form_key, release_id, partner_id, service_id, urgency,
                    respond_by, categories, drafted_by, drafted_at, state)
                values (?, ?, ?, ?, ?, ?, 'soon', current_date, array['language'], ?, now(), 'draft')""", id, of.id(),
                UUID.randomUUID(), release, lantern.id(), lantern.service(), casey.id());
        for (String step : steps) {
            given.run("""
                    update haven.referral set state = ?, sent_by = drafted_by, sent_at = now(),
                           ended_why = case when ? = 'withdrawn' then 'cancelled' end where id = ?""", step, step, id);
        }
        return id;
    }

    private String disclose(UUID release, UUID partner, String categories) {
        return disclose(release, draft, partner, "referral", categories);
    }

    private String disclose(UUID release, UUID referral, UUID partner, String purpose, String categories) {
        return "select sec.disclose(gen_random_uuid(), '%s', %s, '%s', '%s', %s, array[1], sha256('x'), 'packet')"
                .formatted(release, referral == null ? "null" : "'" + referral + "'", partner, purpose, categories);
    }

    @Test
    void a_release_that_holds_lets_its_categories_out_to_its_recipient() throws SQLException {
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        run(disclose(live, lantern.id(), "array['language']"));
        app.commit();
        assertEquals(1, given.count(
                "select count(*) from haven.disclosure where release_id = ? and referral_id = ?" + " and made_by = ?",
                live, draft, casey.id()));
        UUID sent = referral(hers, live, "sent");
        Entry.to(casey, "referral.packet", hers.id()).enter(app);
        run(disclose(live, sent, lantern.id(), "referral", "array['language']"));
        app.commit();
    }

    @Test
    void what_leaves_goes_with_a_referral_that_asks_for_it_and_stands_where_something_may_leave() throws SQLException {
        String language = "array['language']";
        UUID alike = release(hers, "now() - interval '1 day'", "now() + interval '30 days'");
        Case foreign = given.caseOf(casey);
        UUID there = referral(foreign, release(foreign, "now() - interval '1 day'", "now() + interval '30 days'"));
        for (String sql : List.of(disclose(live, null, lantern.id(), "referral", language),
                disclose(live, UUID.randomUUID(), lantern.id(), "referral", language),
                disclose(live, there, lantern.id(), "referral", language),
                disclose(alike, draft, lantern.id(), "referral", language),
                disclose(live, draft, lantern.id(), "referral", "array['chosen-name']"),
                disclose(live, draft, lantern.id(), "referral", "array['language', 'chosen-name']"),
                disclose(live, referral(hers, live, "sent"), lantern.id(), "referral", language),
                disclose(live, referral(hers, live, "withdrawn"), lantern.id(), "referral", language))) {
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(sql, NO_RELEASE, "not_this_referral");
        }
        for (UUID referral : List.of(draft, referral(hers, live, "withdrawn"),
                referral(hers, live, "sent", "accepted", "in-progress", "completed"))) {
            Entry.to(casey, "referral.packet", hers.id()).enter(app);
            refused(disclose(live, referral, lantern.id(), "referral", language), NO_RELEASE, "not_this_referral");
        }
        assertEquals(0, given.count("select count(*) from haven.disclosure where partner_id = ?", lantern.id()));
    }

    @Test
    void nothing_leaves_for_another_purpose_or_for_a_partner_that_is_not_vetted() throws SQLException {
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        refused(disclose(live, draft, lantern.id(), "benefits", "array['language']"), NO_RELEASE, "no_live_release");
        for (String standing : List.of("proposed", "paused", "ended")) {
            given.run("update haven.partner set vetting = ? where id = ?", standing, lantern.id());
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(disclose(live, lantern.id(), "array['language']"), NO_RELEASE, "recipient_not_vetted");
        }
        given.run("update haven.partner set vetting = 'vetted' where id = ?", lantern.id());
        given.run("update haven.release set purpose = 'benefits' where id = ?", live);
        for (String purpose : List.of("referral", "benefits")) {
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(disclose(live, draft, lantern.id(), purpose, "array['language']"), NO_RELEASE, "no_live_release");
        }
    }

    @Test
    void drafting_holds_a_release_and_does_nothing_else_to_it() throws SQLException {
        String hold = "select 1 from haven.release where id = '" + live + "' for share";
        Entry.to(casey, "referral.draft", hers.id()).enter(app);
        assertEquals(1, held(hold));
        app.rollback();
        Entry.to(casey, "consent.read", hers.id()).enter(app);
        assertEquals(0, held(hold));
        app.rollback();
        Entry.to(casey, "referral.draft", hers.id()).enter(app);
        refused("update haven.release set state = 'withdrawn', withdrawn_at = now(), withdrawn_via = 'phone',"
                + " withdrawn_by = '" + casey.id() + "' where id = '" + live + "'", DENIED);
    }

    @Test
    void nothing_is_drafted_under_a_release_that_was_withdrawn() throws SQLException {
        UUID other = release(hers, "now() - interval '1 day'", "now() + interval '30 days'");
        given.run("update haven.release set state = 'withdrawn', withdrawn_at = now(), withdrawn_via = 'phone',"
                + " withdrawn_by = ? where id = ?", casey.id(), other);
        Entry.to(casey, "referral.draft", hers.id()).enter(app);
        refused("update haven.referral set release_id = '" + other + "' where id = '" + draft + "'", DENIED);
        Entry.to(casey, "referral.draft", hers.id()).enter(app);
        refused("insert into haven.referral (id, case_id, form_key, release_id, partner_id, service_id, urgency,"
                + " respond_by, categories, drafted_by, drafted_at, state) values (gen_random_uuid(), '" + hers.id()
                + "', gen_random_uuid(), '" + other + "', '" + lantern.id() + "', '" + lantern.service()
                + "', 'soon', current_date, array['language'], '" + casey.id() + "', now(), 'draft')", DENIED);
    }

    @Test
    void nothing_is_disclosed_outside_an_act_that_discloses() throws SQLException {
        refused(disclose(live, lantern.id(), "array['language']"), NOT_ENTERED);
        for (String action : List.of("casefile.open", "referral.read", "referral.draft", "consent.release.record",
                "consent.release.withdraw")) {
            Entry.to(casey, action, hers.id()).enter(app);
            refused(disclose(live, lantern.id(), "array['language']"), NOT_ENTERED);
        }
    }

    @Test
    void a_stranger_to_the_case_discloses_nothing_of_it() throws SQLException {
        Staff stranger = given.staff(given.team(), "caseworker");
        Entry.to(stranger, "referral.send", hers.id()).enter(app);
        refused(disclose(live, lantern.id(), "array['language']"), NOT_ENTERED);
    }

    @Test
    void no_other_release_no_other_recipient_no_other_category_will_do() throws SQLException {
        UUID ended = release(hers, "now() - interval '2 days'", "now() - interval '1 second'");
        UUID later = release(hers, "now() + interval '1 minute'", "now() + interval '2 days'");
        UUID foreign = release(given.caseOf(casey), "now() - interval '1 day'", "now() + interval '30 days'");
        UUID withdrawn = release(hers, "now() - interval '1 day'", "now() + interval '30 days'");
        given.run("update haven.release set state = 'withdrawn', withdrawn_at = now(), withdrawn_via = 'phone',"
                + " withdrawn_by = ? where id = ?", casey.id(), withdrawn);
        Partner other = given.partner();
        for (String sql : List.of(disclose(ended, lantern.id(), "array['language']"),
                disclose(later, lantern.id(), "array['language']"),
                disclose(foreign, lantern.id(), "array['language']"),
                disclose(withdrawn, lantern.id(), "array['language']"), disclose(live, other.id(), "array['language']"),
                disclose(UUID.randomUUID(), lantern.id(), "array['language']"),
                disclose(live, lantern.id(), "array['legal-name']"),
                disclose(live, lantern.id(), "array['language', 'legal-name']"),
                disclose(live, lantern.id(), "array[null]::text[]"), disclose(live, lantern.id(), "'{}'::text[]"),
                disclose(live, lantern.id(), "null::text[]"))) {
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(sql, NO_RELEASE);
        }
        assertEquals(0, given.count("select count(*) from haven.disclosure where partner_id in (?, ?)", lantern.id(),
                other.id()));
    }

    @Test
    void the_clock_that_counts_runs_on_within_a_transaction() throws SQLException {
        UUID short_ = release(hers, "now() - interval '1 day'", "now() + interval '1 second'");
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        run("select pg_sleep(1.1)");
        refused(disclose(short_, lantern.id(), "array['language']"), NO_RELEASE);
    }

    @Test
    void a_disclosure_is_written_by_the_function_alone_and_changed_by_nobody() throws SQLException {
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        run(disclose(live, lantern.id(), "array['language']"));
        app.commit();
        for (String sql : List.of(
                "insert into haven.disclosure select gen_random_uuid(), case_id, release_id, partner_id, categories, items,"
                        + " sha256, channel, at, made_by, event_id from haven.disclosure",
                "update haven.disclosure set items = array[9]", "delete from haven.disclosure",
                "truncate haven.disclosure")) {
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(sql, DENIED);
        }
        try (Connection owner = TheHouse.get().postgres().asSuperuser("haven");
                Statement statement = owner.createStatement()) {
            for (String sql : List.of("update haven.disclosure set items = array[9]", "delete from haven.disclosure")) {
                assertEquals(NO_RELEASE,
                        assertThrows(SQLException.class, () -> statement.execute(sql), sql).getSQLState());
            }
        }
    }

    @Test
    void a_release_is_widened_by_no_act() throws SQLException {
        for (String action : List.of("consent.release.withdraw", "consent.release.record", "referral.send",
                "consent.read")) {
            for (String sql : List.of("update haven.release set ends_at = ends_at + interval '1 day'",
                    "update haven.release set categories = array['legal-name']",
                    "update haven.release set partner_id = partner_id", "update haven.release set valid_from = now()",
                    "update haven.release set purpose = 'other'", "delete from haven.release")) {
                Entry.to(casey, action, hers.id()).enter(app);
                refused(sql, DENIED);
            }
        }
    }

    @Test
    void a_release_is_withdrawn_in_the_act_of_withdrawing_under_ones_own_name_and_never_comes_back()
            throws SQLException {
        String withdraw = "update haven.release set state = 'withdrawn', withdrawn_at = now(), withdrawn_via = 'phone',"
                + " withdrawn_by = '%s' where id = '" + live + "'";
        Entry.to(casey, "consent.read", hers.id()).enter(app);
        assertEquals(0, run(withdraw.formatted(casey.id())));
        app.rollback();
        Entry.to(casey, "consent.release.withdraw", hers.id()).enter(app);
        refused(withdraw.formatted(given.staff(casey.team(), "caseworker").id()), DENIED);
        Entry.to(casey, "consent.release.withdraw", hers.id()).enter(app);
        assertEquals(1, run(withdraw.formatted(casey.id())));
        app.commit();
        Entry.to(casey, "consent.release.withdraw", hers.id()).enter(app);
        refused("update haven.release set state = 'signed', withdrawn_at = null, withdrawn_via = null, withdrawn_by = null",
                DENIED);
    }

    @Test
    void a_referral_names_a_release_of_its_own_case_and_partner_and_no_more_than_it_allows() throws SQLException {
        String insert = "insert into haven.referral (id, case_id, form_key, release_id, partner_id, service_id, urgency,"
                + " respond_by, categories, drafted_by, drafted_at, state) values (gen_random_uuid(), '" + hers.id()
                + "', gen_random_uuid(), '%s', '%s', '%s', 'soon', current_date, array['%s'], '" + casey.id()
                + "', now(), 'draft')";
        UUID foreign = release(given.caseOf(casey), "now() - interval '1 day'", "now() + interval '30 days'");
        Partner other = given.partner();
        for (String sql : List.of(insert.formatted(foreign, lantern.id(), lantern.service(), "language"),
                insert.formatted(live, other.id(), other.service(), "language"),
                insert.formatted(live, lantern.id(), lantern.service(), "legal-name"))) {
            Entry.to(casey, "referral.draft", hers.id()).enter(app);
            refused(sql, DENIED);
        }
        Entry.to(casey, "referral.draft", hers.id()).enter(app);
        assertEquals(1, run(insert.formatted(live, lantern.id(), lantern.service(), "language")));
        refused("update haven.referral set state = 'accepted', sent_at = now(), sent_by = drafted_by", NO_RELEASE);
    }

    @Test
    void a_partner_is_kept_in_the_act_of_keeping_only() throws SQLException {
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        assertEquals(0, run("update haven.partner set vetting = 'vetted'"));
        refused("insert into haven.partner (id, name, org_type, vetting, form_key, kept_by) values (gen_random_uuid(), 'x',"
                + " 'NGO', 'vetted', gen_random_uuid(), '" + casey.id() + "')", DENIED);
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private int held(String sql) throws SQLException {
        try (Statement statement = app.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? 1 : 0;
        }
    }

    private void refused(String sql, String state, String constraint) throws SQLException {
        assertEquals(constraint, ((PSQLException) refused(sql, state)).getServerErrorMessage().getConstraint(), sql);
    }

    private SQLException refused(String sql, String state) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
        return refusal;
    }
}

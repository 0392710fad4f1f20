package org.haven.itest.rows;

import static org.haven.itest.rows.RowSecurityTest.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
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

/** What a statement that somebody smuggled into a legitimate act can do beyond that act. */
@RunAsClient
class WallsTest extends HouseTest {

    private static final String DENIED = "42501";
    private static final String CHECKED = "23514";
    private static final String NOT_ENTERED = "28000";
    private static final String TOO_MANY = "54000";

    private Connection migrate;
    private Connection app;
    private Given given;
    private Staff casey;
    private Staff sunil;
    private Staff lena;
    private Staff corin;
    private Staff stranger;
    private Case hers;
    private Case elsewhere;

    @BeforeEach
    void a_case_of_caseys_and_one_of_another_team() throws SQLException {
        migrate = TheHouse.get().asMigrate();
        app = TheHouse.get().asApp();
        app.setAutoCommit(false);
        given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
        casey = given.staff(given.team(), "caseworker");
        sunil = given.staff(casey.team(), "supervisor");
        lena = given.staff(casey.team(), "legal-officer");
        corin = given.staff(casey.team(), "counsellor");
        stranger = given.staff(given.team(), "caseworker");
        hers = given.caseOf(casey);
        given.assigned(lena, hers, "legal-officer");
        given.assigned(corin, hers, "counsellor");
        elsewhere = given.caseOf(stranger);
    }

    @AfterEach
    void the_connections_are_given_back() throws SQLException {
        app.rollback();
        app.close();
        migrate.close();
    }

    @Test
    void a_contact_comes_to_concern_nobody_who_has_a_case_or_another_contact() throws SQLException {
        UUID contact = given.contact(casey);
        UUID another = given.contact(casey);
        UUID waiting = UUID.randomUUID();
        given.run("update haven.contact set subject_id = ? where id = ?", waiting, another);
        for (String act : List.of("intake.close", "intake.accept", "intake.screen")) {
            for (UUID victim : List.of(elsewhere.subject(), hers.subject(), waiting)) {
                Entry.of(casey, act, "contact", contact).enter(app);
                refused(DENIED, "update haven.contact set subject_id = '" + victim + "' where id = '" + contact + "'");
            }
        }
        Entry.of(casey, "intake.accept", "contact", contact).enter(app);
        assertEquals(1, run("update haven.contact set subject_id = gen_random_uuid() where id = '" + contact + "'"));
        refused(DENIED, "update haven.contact set subject_id = gen_random_uuid() where id = '" + contact + "'");
    }

    @Test
    void a_contact_becomes_its_own_persons_case_and_no_other() throws SQLException {
        UUID contact = given.contact(casey);
        given.run("update haven.contact set subject_id = gen_random_uuid() where id = ?", contact);
        Entry.of(casey, "intake.accept", "contact", contact).enter(app);
        refused(DENIED, "update haven.contact set state = 'accepted', closed_at = now(), case_id = '" + elsewhere.id()
                + "' where id = '" + contact + "'");
    }

    @Test
    void whoever_forgets_a_wrong_number_destroys_its_key_and_never_that_of_a_case() throws SQLException {
        UUID contact = given.contact(casey);
        // as it might have been written before there was a wall
        given.run("alter table haven.contact disable trigger concerns_one_person");
        try {
            given.run("update haven.contact set subject_id = ? where id = ?", elsewhere.subject(), contact);
        } finally {
            given.run("alter table haven.contact enable trigger concerns_one_person");
        }
        Entry.of(casey, "intake.close", "contact", contact).enter(app);
        assertEquals(List.of("0"), rows(app, "select count(*)::text from crypto.data_key"));
        run("select sec.forget_contact(0, now())");
        app.commit();
        assertEquals(1, keysOf(elsewhere.subject()));
        UUID own = UUID.randomUUID();
        UUID wrong = given.contact(casey);
        given.run("update haven.contact set subject_id = ? where id = ?", own, wrong);
        given.run("insert into crypto.data_key (subject_id, kek_id, wrapped) values (?, 1, ?)", own, new byte[40]);
        Entry.of(casey, "intake.close", "contact", wrong).enter(app);
        run("select sec.forget_contact(0, now())");
        app.commit();
        assertEquals(0, keysOf(own));
    }

    @Test
    void whoever_stages_a_file_stages_nobody_who_has_a_case_and_forgets_no_key_of_one() throws SQLException {
        UUID file = UUID.randomUUID();
        given.run("""
                insert into haven.import_file (id, staff_id, team_id, checked_at, fingerprint, form, state, all_rows,
                    ready, faulty, duplicates, moved_at)
                values (?, ?, ?, now(), sha256('x'), 'csv', 'checked', 1, 1, 0, 0, now())""", file, sunil.id(),
                sunil.team());
        String row = "insert into haven.import_row (subject_id, import_id, row_number, fingerprint, state, findings,"
                + " content) values ('%s', '" + file + "', %d, sha256('x'), 'ready', '{}', ''::bytea)";
        for (UUID victim : List.of(elsewhere.subject(), hers.subject())) {
            Entry.with(sunil, "intake.import.check", "intake").enter(app);
            refused(DENIED, row.formatted(victim, 1));
        }
        Entry.with(sunil, "intake.import.check", "intake").enter(app);
        assertEquals(1, run(row.formatted(UUID.randomUUID(), 1)));
        app.commit();
        given.run(row.formatted(elsewhere.subject(), 2));
        Entry.of(sunil, "intake.import.cancel", "import", file).enter(app);
        run("select sec.forget_import(1000)");
        app.commit();
        assertEquals(1, keysOf(elsewhere.subject()));
        assertEquals(0, given.count("select count(*) from haven.import_row where import_id = ?", file));
    }

    @Test
    void a_compartments_key_is_made_in_writing_by_those_who_write_in_it() throws SQLException {
        String key = "insert into crypto.data_key (subject_id, kek_id, wrapped, key_class) values ('" + hers.subject()
                + "', 1, decode(repeat('aa', 40), 'hex'), 'counselling')";
        for (String act : List.of("read", "sign", "addendum", "stand-in")) {
            Entry.of(corin, "counselling.clinical." + act, "compartment", hers.id()).enter(app);
            refused(DENIED, key);
        }
        Staff head = given.staff(casey.team(), "counsellor");
        given.heads(head, "clinical-supervisor", head.team());
        Entry.of(head, "counselling.clinical.write", "compartment", hers.id()).enter(app);
        refused(DENIED, key);
        Entry.of(corin, "counselling.clinical.write", "compartment", hers.id()).enter(app);
        assertEquals(1, run(key));
    }

    @Test
    void a_task_is_put_on_the_day_of_those_who_have_to_do_with_the_case() throws SQLException {
        Staff gone = given.staff(casey.team(), "caseworker");
        given.assigned(gone, hers, "caseworker");
        given.released(gone, hers);
        for (Staff who : List.of(casey, corin, sunil, gone)) {
            Entry.to(casey, "plan.action.add", hers.id()).enter(app);
            assertEquals(1, run(task(who, hers, "plan.action", "current_date")), who.login());
            app.rollback();
        }
        for (String wrong : List.of(task(stranger, hers, "plan.action", "current_date"),
                task(given.staff(casey.team(), "caseworker"), hers, "plan.action", "current_date"),
                task(given.staff(given.team(), "supervisor"), hers, "plan.action", "current_date"),
                task(stranger, elsewhere, "plan.action", "current_date"),
                task(casey, elsewhere, "plan.action", "current_date"), task(sunil, null, "x", "current_date"))) {
            Entry.to(casey, "plan.action.add", hers.id()).enter(app);
            refused(DENIED, wrong);
        }
        Entry.with(casey, "task.mine", "own").enter(app);
        refused(DENIED, task(casey, hers, "plan.action", "current_date"));
        Entry.with(casey, "task.mine", "own").enter(app);
        assertEquals(1, run(task(casey, null, "x", "current_date")));
        app.rollback();
        for (String day : List.of("'infinity'", "'1899-12-31'", "'2200-01-01'")) {
            Entry.to(casey, "plan.action.add", hers.id()).enter(app);
            refused(CHECKED, task(casey, hers, "plan.action", day));
        }
    }

    @Test
    void what_is_to_be_done_in_a_non_punishment_matter_is_known_in_the_legal_work_alone() throws SQLException {
        UUID matter = matter("non-punishment-defence");
        UUID deadline = deadline(matter);
        deadline(matter("civil-claim"));
        String tasks = "select count(*)::text from haven.task where kind like 'legal.%'";
        String moves = "select count(*)::text from haven.case_move where machine like 'legal-%'";
        for (Staff who : List.of(casey, sunil)) {
            seen(who, "legal.read", List.of("2"), tasks);
            seen(who, "legal.read", List.of("4"), moves);
            for (String act : List.of("casefile.open", "referral.read", "consent.read")) {
                seen(who, act, List.of("1"), tasks);
                seen(who, act, List.of("2"), moves);
            }
        }
        seen(corin, "casefile.open", List.of("0"), tasks);
        seen(corin, "casefile.open", List.of("0"), moves);
        Entry.toCaseload(sunil, "desk.open").enter(app);
        assertEquals(List.of("1"), rows(app, tasks), "the desk says that a deadline has passed");
        app.rollback();
        String all = "update haven.task set state = 'cancelled', ended_at = now()";
        Entry.to(corin, "casefile.open", hers.id()).enter(app);
        assertEquals(0, run(all), "blindly");
        app.rollback();
        Entry.to(casey, "safety.risk.assess", hers.id()).enter(app);
        assertEquals(1, run(all), "blindly, and without the one that is not known there");
        app.rollback();
        Entry.to(lena, "legal.deadline.end", hers.id()).enter(app);
        assertEquals(1, run(all + " where about_id = '" + deadline + "'"));
        app.rollback();
        Entry.to(corin, "counselling.read", hers.id()).enter(app);
        refused(DENIED, task(corin, hers, "legal.deadline", "current_date"));
    }

    @Test
    void that_notes_are_kept_is_told_where_their_work_is_shown_and_to_its_own_role() throws SQLException {
        for (String[] note : List.of(new String[]{"clinical", corin.id().toString()},
                new String[]{"privileged", lena.id().toString()})) {
            given.run("""
                    insert into haven.compartment_note (id, compartment, case_id, form_key, body, author_id, written_at)
                    values (gen_random_uuid(), ?, ?, gen_random_uuid(), ''::bytea, ?::uuid, now())""", note[0],
                    hers.id(), note[1]);
        }
        Staff named = given.staff(casey.team(), "caseworker");
        given.assigned(named, hers, "legal-officer");
        String privileged = "select count(*)::text from sec.notes_kept('privileged')";
        String clinical = "select count(*)::text from sec.notes_kept('clinical')";
        for (Staff who : List.of(casey, lena)) {
            seen(who, "legal.read", List.of("1"), privileged);
            seen(who, "casefile.open", List.of("0"), privileged);
            seen(who, "counselling.read", List.of("0"), privileged);
        }
        seen(named, "legal.read", List.of("0"), privileged);
        seen(corin, "counselling.read", List.of("1"), clinical);
        seen(corin, "legal.read", List.of("0"), clinical);
    }

    @Test
    void what_somebody_left_in_a_shared_connection_shuts_nobody_out() throws SQLException {
        run("select set_config('haven.ctx', 'x', false)");
        app.commit();
        Entry.toCase(casey, hers.id()).enter(app);
        assertEquals(List.of(hers.id().toString()), rows(app, "select id::text from haven.case_file"));
        SQLException twice = assertThrows(SQLException.class, () -> Entry.toCase(casey, hers.id()).enter(app));
        assertEquals(NOT_ENTERED, twice.getSQLState());
        app.rollback();
        assertEquals(List.of("0"), rows(app, "select count(*)::text from haven.case_file"));
        for (String act : List.of("pg_terminate_backend(1)", "pg_advisory_lock(1)", "lo_create(0)")) {
            refused(DENIED, "select " + act);
        }
    }

    @Test
    void nobody_floods_the_log_with_what_no_page_shows() throws SQLException {
        String shown = "select sec.shown(array(select gen_random_uuid() from generate_series(1, %d)))";
        Entry.toCaseload(casey).enter(app);
        refused(TOO_MANY, shown.formatted(1001));
        Entry.toCaseload(casey).enter(app);
        run(shown.formatted(1000));
    }

    @Test
    void a_version_of_the_questions_has_six_domains_its_own_author_and_its_place() throws SQLException {
        Staff adele = given.staff(null, "administrator");
        String insert = "insert into haven.instrument (id, code, version, state, content, made_by, made_at)"
                + " select gen_random_uuid(), code, %s, 'draft', %s, '%s', now() from haven.instrument i"
                + " where code = 'six-domains' and version = 1";
        String next = "(select max(n.version) + 1 from haven.instrument n where n.code = i.code)";
        for (String content : List.of("'{}'", "'{\"domains\": {}}'", "'{\"domains\": []}'", "'null'")) {
            amending(adele);
            refused(CHECKED, insert.formatted(next, content, adele.id()));
        }
        amending(adele);
        refused(DENIED, insert.formatted(next, "content", casey.id()));
        amending(adele);
        refused(DENIED, insert.formatted("99999", "content", adele.id()));
    }

    @Test
    void a_release_that_was_withdrawn_stays_as_it_was_withdrawn() throws SQLException {
        UUID release = release();
        String withdraw = "update haven.release set state = 'withdrawn', withdrawn_via = 'phone', withdrawn_by = '%s',"
                + " withdrawn_at = %s where id = '" + release + "'";
        for (String when : List.of("'2040-01-01'", "now() - interval '2 minutes'")) {
            withdrawing(casey);
            refused(DENIED, withdraw.formatted(casey.id(), when));
        }
        withdrawing(casey);
        refused(DENIED, withdraw.formatted(lena.id(), "now()"));
        withdrawing(casey);
        assertEquals(1, run(withdraw.formatted(casey.id(), "now()")));
        app.commit();
        withdrawing(lena);
        refused(DENIED, withdraw.formatted(lena.id(), "now()"));
    }

    @Test
    void a_referral_is_sent_by_its_sender_now_and_stays_as_it_was_sent() throws SQLException {
        UUID release = release();
        UUID referral = UUID.randomUUID();
        given.run("""
                insert into haven.referral (id, case_id, form_key, release_id, partner_id, service_id, urgency,
                    respond_by, categories, drafted_by, drafted_at, state)
                select ?, r.case_id, gen_random_uuid(), r.id, r.partner_id, s.id, 'soon', current_date, '{language}', ?,
                       now(), 'draft' from haven.release r join haven.partner_service s using (partner_id)
                 where r.id = ?""", referral, casey.id(), release);
        String send = "update haven.referral set state = 'sent', sent_by = '%s', sent_at = %s%s where id = '" + referral
                + "'";
        for (String forged : List.of(send.formatted(sunil.id(), "now()", ""),
                send.formatted(casey.id(), "'2001-01-01'", ""))) {
            Entry.to(casey, "referral.send", hers.id()).enter(app);
            refused(DENIED, forged);
        }
        Entry.to(casey, "referral.answer", hers.id()).enter(app);
        refused(DENIED, send.formatted(casey.id(), "now()", ""));
        Entry.to(casey, "referral.send", hers.id()).enter(app);
        refused(CHECKED, send.formatted(casey.id(), "now()", ", urgency = 'urgent'"));
        Entry.to(casey, "referral.cancel", hers.id()).enter(app);
        refused(CHECKED, "update haven.referral set sent_by = '" + casey.id() + "', sent_at = now()");
        given.run(send.formatted(casey.id(), "now()", ""));
        for (String change : List.of("sent_by = '" + sunil.id() + "'", "sent_at = '2002-01-01'",
                "respond_by = '2001-01-01'", "needs = ''::bytea", "urgency = 'routine'", "categories = '{legal}'")) {
            Entry.to(casey, "referral.answer", hers.id()).enter(app);
            refused(CHECKED, "update haven.referral set " + change);
        }
    }

    @Test
    void whoever_judges_a_proposal_changes_no_word_of_it_and_its_writers_none_of_the_judgement() throws SQLException {
        UUID assessment = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        given.run("""
                insert into haven.outcome_assessment (id, case_id, form_key, instrument_id, stage, day, assessed_by,
                    assessed_at)
                select ?, ?, gen_random_uuid(), i.id, 'intake', current_date, ?, now() from haven.instrument i
                 where i.version = 1""", assessment, hers.id(), casey.id());
        given.run("""
                insert into haven.outcome_proposal (id, case_id, form_key, assessment_id, summary, state, author_id,
                    made_at)
                values (?, ?, gen_random_uuid(), ?, ''::bytea, 'draft', ?, now())""", proposal, hers.id(), assessment,
                casey.id());
        for (String forged : List.of("reviewer_id = '" + sunil.id() + "', reviewed_at = now()", "answer = 'x'::bytea",
                "state = 'submitted', submitted_by = '" + casey.id() + "', submitted_at = '2001-01-01'")) {
            Entry.to(casey, "outcome.propose", hers.id()).enter(app);
            refused(DENIED, "update haven.outcome_proposal set " + forged + " where id = '" + proposal + "'");
        }
        given.run("update haven.outcome_proposal set state = 'submitted', submitted_by = ?, submitted_at = now()"
                + " where id = ?", casey.id(), proposal);
        String judge = "update haven.outcome_proposal set state = 'accepted', reviewer_id = '" + sunil.id()
                + "', reviewed_at = %s where id = '" + proposal + "'";
        for (String forged : List.of("'2001-01-01'", "now(), summary = 'x'::bytea", "now(), support = 'x'::bytea",
                "now(), submitted_at = now() - interval '1 day'", "now(), submitted_by = '" + lena.id() + "'")) {
            Entry.to(sunil, "outcome.review", hers.id()).enter(app);
            refused(DENIED, judge.formatted(forged));
        }
        Entry.to(sunil, "outcome.review", hers.id()).enter(app);
        assertEquals(1, run(judge.formatted("now()")));
    }

    @Test
    void nobody_makes_a_colleague_answer_for_a_matter() throws SQLException {
        UUID matter = matter("civil-claim");
        Staff liam = given.staff(casey.team(), "legal-officer");
        given.assigned(liam, hers, "legal-officer");
        String officer = "update haven.legal_matter set officer_id = '%s' where id = '" + matter + "'";
        for (Staff other : List.of(liam, corin)) {
            Entry.to(lena, "legal.matter.amend", hers.id()).enter(app);
            refused(DENIED, officer.formatted(other.id()));
        }
        Entry.to(liam, "legal.matter.amend", hers.id()).enter(app);
        assertEquals(1, run(officer.formatted(liam.id())));
        assertEquals(1, run("update haven.legal_matter set country = 'FRA' where id = '" + matter + "'"));
    }

    @Test
    void no_row_holds_a_day_that_nobody_can_mean() throws SQLException {
        Entry.to(casey, "plan.appointment.make", hers.id()).enter(app);
        refused(CHECKED, "insert into haven.appointment (id, case_id, form_key, kind, at, with_id, state, made_by,"
                + " made_at) values (gen_random_uuid(), '" + hers.id() + "', gen_random_uuid(), 'visit', 'infinity', '"
                + casey.id() + "', 'planned', '" + casey.id() + "', now())");
        assertEquals(List.of(), rows(migrate, """
                select c.table_name || '.' || c.column_name from information_schema.columns c
                 where c.table_schema = 'haven' and c.data_type in ('date', 'timestamp with time zone')
                   and exists (select 1 from information_schema.columns k where k.table_schema = 'haven'
                                  and k.table_name = c.table_name and k.column_name = 'case_id')
                   and c.table_name not in ('bed_claim', 'case_move', 'case_note', 'case_note_wording', 'contact',
                                            'disclosure', 'import_row')
                   and not (c.table_name = 'task' and c.column_name <> 'due_on')
                   and not exists (select 1 from pg_constraint p
                                    where p.conrelid = ('haven.' || c.table_name)::regclass and p.contype = 'c'
                                      and pg_get_constraintdef(p.oid) like '%' || c.column_name || ' >= ''%')"""));
    }

    private String task(Staff who, Case file, String kind, String day) {
        return "insert into haven.task (id, staff_id, kind, case_id, due_on, made_at) values (gen_random_uuid(), '"
                + who.id() + "', '" + kind + "', " + (file == null ? "null" : "'" + file.id() + "'") + ", " + day
                + ", now())";
    }

    private UUID matter(String type) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.legal_matter (id, case_id, form_key, type, country, opened_on, state, officer_id,
                    opened_by, opened_at)
                values (?, ?, gen_random_uuid(), ?, 'ESP', current_date, 'open', ?, ?, now())""", id, hers.id(), type,
                lena.id(), lena.id());
        return id;
    }

    private UUID deadline(UUID matter) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into haven.legal_deadline (id, case_id, matter_id, form_key, kind, due_on, remind_before, state,
                    set_by, set_at)
                values (?, ?, ?, gen_random_uuid(), 'other', current_date, '{1}', 'open', ?, now())""", id, hers.id(),
                matter, lena.id());
        given.run("""
                insert into haven.task (id, staff_id, kind, case_id, about_id, due_on, made_at)
                values (gen_random_uuid(), ?, 'legal.deadline', ?, ?, current_date, now())""", lena.id(), hers.id(),
                id);
        return id;
    }

    private UUID release() {
        UUID id = UUID.randomUUID();
        Partner partner = given.partner();
        given.run("""
                insert into haven.release (id, case_id, form_key, partner_id, purpose, categories, valid_from, ends_at,
                    giver, assent, method, spoken_in, interpreter, notice_version, not_a_condition, signed_at,
                    recorded_by, recorded_at, state)
                values (?, ?, gen_random_uuid(), ?, 'referral', '{language}', now() - interval '1 day',
                    now() + interval '30 days', 'survivor', 'own-consent', 'written', '\\x00', 'no', '2026-11', true,
                    now(), ?, now(), 'signed')""", id, hers.id(), partner.id(), casey.id());
        return id;
    }

    private void amending(Staff who) throws SQLException {
        Entry.with(who, "outcome.instrument.amend", "nothing").enter(app);
    }

    private void withdrawing(Staff who) throws SQLException {
        Entry.to(who, "consent.release.withdraw", hers.id()).enter(app);
    }

    private void seen(Staff who, String act, List<String> expected, String sql) throws SQLException {
        Entry.to(who, act, hers.id()).enter(app);
        assertEquals(expected, rows(app, sql), who.login() + " " + act + " " + sql);
        app.rollback();
    }

    private long keysOf(UUID subject) {
        return given.count("select count(*) from crypto.data_key where subject_id = ?", subject);
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    private void refused(String state, String sql) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(state, refusal.getSQLState(), sql + ": " + refusal.getMessage());
        app.rollback();
    }
}

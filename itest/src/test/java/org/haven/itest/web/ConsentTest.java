package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.haven.consent.DataCategory;
import org.haven.consent.ReleaseState;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.haven.referral.ReferralState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a release that holds nothing leaves, and what was relied on it ends with it. */
@RunAsClient
class ConsentTest extends BesideTheHouse {

    private static final String NAME = "chosen-name";
    /** By which steps a referral comes to stand somewhere. */
    private static final Map<String, List<String>> WAYS = Map.of("draft", List.of(), "sent", List.of("sent"),
            "accepted", List.of("sent", "accepted"), "in-progress", List.of("sent", "accepted", "in-progress"),
            "completed", List.of("sent", "accepted", "in-progress", "completed"), "declined-by-survivor",
            List.of("declined-by-survivor"), "declined-by-provider", List.of("sent", "declined-by-provider"),
            "unanswered", List.of("sent", "unanswered"), "withdrawn", List.of("withdrawn"));

    private Staff casey;
    private Case file;
    private Releasing hers;

    @BeforeEach
    void casey_leads_a_case() {
        casey = given.demo("casey");
        file = given.caseOf(casey);
        hers = new Releasing(given, "casey", file);
    }

    @Test
    void a_release_is_recorded_read_and_withdrawn_and_the_log_says_so() {
        UUID release = hers.release(NAME, "language");
        String read = hers.consent().body();
        assertTrue(read.contains("\"live\"") && read.contains(hers.partner().name()), read);
        assertEquals(204, hers.withdraw(release).status());
        assertTrue(hers.consent().body().contains("\"withdrawn\""));
        for (String action : List.of("consent.release.record", "consent.read", "consent.release.withdraw")) {
            assertTrue(log.count("select count(*) from audit.event where target = ? and action = ? and result = 'done'",
                    file.id(), action) > 0, action);
        }
        assertEquals(2, given.count("select count(*) from haven.case_move where about_id = ? and machine = 'release'",
                release));
    }

    @Test
    void the_same_form_sent_twice_at_once_records_one_release_and_drafts_one_referral() {
        String form = hers.saying(Releasing.codes(NAME), "");
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> hers.record(form));
        Answer other = hers.record(form);
        assertTrue(List.of(201, 409).contains(one.join().status()) && List.of(201, 409).contains(other.status()));
        assertEquals(201, hers.record(form).status());
        assertEquals(1, given.count("select count(*) from haven.release where case_id = ?", file.id()));
        UUID release = given.one("select id from haven.release where case_id = ?", UUID.class, file.id());
        UUID key = UUID.randomUUID();
        assertEquals(hers.draft(release, key, NAME).body(), hers.draft(release, key, NAME).body());
        assertEquals(1, given.count("select count(*) from haven.referral where case_id = ?", file.id()));
    }

    @Test
    void what_makes_no_release_is_told_and_nothing_is_kept() {
        String soon = Instant.now().plus(Duration.ofDays(30)).toString();
        List<String> wrong = new ArrayList<>();
        for (String[] bad : List.of(new String[]{"\"endsAt\": \"" + soon + "\"", "\"endsAt\": null"},
                new String[]{"\"endsAt\": \"[^\"]*\"", "\"endsAt\": \"2020-01-01T00:00:00Z\""},
                new String[]{"\"endsAt\": \"[^\"]*\"",
                        "\"endsAt\": \"" + Instant.now().plus(Duration.ofDays(200)) + "\""},
                new String[]{"\"endsAt\": \"[^\"]*\"",
                        "\"longReason\": \"x\", \"endsAt\": \"" + Instant.now().plus(Duration.ofDays(400)) + "\""},
                new String[]{"\"endsAt\": \"[^\"]*\"", "\"endsAt\": \"+999999999-01-01T00:00:00Z\""},
                new String[]{"\"endsAt\": \"[^\"]*\", ", ""},
                new String[]{"\"purpose\": \"referral\"", "\"purpose\": null"},
                new String[]{"\"purpose\": \"referral\"", "\"purpose\": \"other\""},
                new String[]{"\"purpose\": \"referral\"", "\"purpose\": \"everything\""},
                new String[]{"\\[\"chosen-name\"]", "[]"}, new String[]{"\\[\"chosen-name\"]", "[\"everything\"]"},
                new String[]{"\"method\": \"written\"", "\"method\": null"},
                new String[]{"\"language\": \"eng\"", "\"language\": \"English\""},
                new String[]{"\"noticeVersion\": \"2026-11\"", "\"noticeVersion\": \"2001-01\""},
                new String[]{"\"notACondition\": true", "\"notACondition\": false"},
                new String[]{"\"notACondition\": true, ", ""},
                new String[]{"\"giver\": \"survivor\"", "\"giver\": \"guardian\""},
                new String[]{"\"giver\": \"survivor\"", "\"giver\": \"guardian\", \"giverName\": \"A Guardian\""},
                new String[]{"\"recipient\": \"[^\"]*\"", "\"recipient\": null"},
                new String[]{"\"formKey\": \"[^\"]*\"", "\"formKey\": null"})) {
            String whole = hers.saying(Releasing.codes(NAME), "");
            String body = bad[0].contains(soon)
                    ? whole.replaceFirst("\"endsAt\": \"[^\"]*\"", bad[1])
                    : whole.replaceFirst(bad[0], bad[1]);
            Answer answer = hers.record(body);
            if (answer.status() != 400) {
                wrong.add(bad[1] + " was answered with " + answer.status());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(404, hers.record(hers.saying(Releasing.codes(NAME), "").replaceFirst("\"recipient\": \"[^\"]*\"",
                "\"recipient\": \"" + UUID.randomUUID() + "\"")).status());
        assertEquals(0, given.count("select count(*) from haven.release where case_id = ?", file.id()));
    }

    @Test
    void nobody_who_may_have_harmed_them_agrees_for_them() {
        assertEquals(201, hers.concern("Rowan Example").status());
        Answer answer = hers.record(hers.signedBy("EXAMPLE, R\u00f3wan", NAME));
        assertFalse(answer.body().contains("EXAMPLE"), answer.body());
        refused(answer, "consent.release.record", "consent.signer-barred");
        assertEquals(0, given.count("select count(*) from haven.release where case_id = ?", file.id()));
        assertEquals(201,
                hers.record(hers.saying(Releasing.codes(NAME), "").replace("\"giver\": \"survivor\"",
                        "\"giver\": \"court\", \"giverName\": \"Fictional Family Court\", \"assent\": \"cannot-say\""))
                        .status());
    }

    @Test
    void a_release_signed_by_somebody_who_is_later_found_to_be_feared_is_relied_on_no_more() {
        UUID release = Releasing.id(hers.record(hers.signedBy("Rowan J. Example", NAME)));
        UUID draft = hers.drafted(release, NAME);
        UUID sent = hers.sent(release, NAME);
        UUID own = hers.drafted(hers.release(NAME), NAME);
        long before = hers.disclosures();
        UUID person = Releasing.id(hers.concern("rowan example"));
        refused(hers.send(draft), "referral.send", "consent.signer-barred");
        refused(hers.packet(sent), "referral.packet", "consent.signer-barred");
        refused(hers.draft(release, UUID.randomUUID(), NAME), "referral.draft", "consent.signer-barred");
        assertEquals(before, hers.disclosures());
        assertTrue(hers.consent().body().contains("\"signer-barred\""));
        assertFalse(hers.referrals().json().path("choices").toString().contains(release.toString()));
        assertEquals(409, Visitor.session("casey")
                .get("/app/referral/draft.xhtml?case=" + file.id() + "&release=" + release).status());
        assertFalse(Visitor.session("casey").get("/app/consent/consent.xhtml?case=" + file.id()).body()
                .contains("release=" + release + "\">Refer"));
        assertEquals(200, hers.send(own).status(), "what the survivor signed still holds");
        assertEquals(204, hers.unconcern(person).status());
        assertEquals(200, hers.send(draft).status(), "a mix-up of two people bars nobody");
        assertEquals(204, hers.withdraw(release).status());
    }

    @Test
    void signing_and_being_found_to_be_feared_at_once_leaves_nothing_that_can_be_relied_on() {
        for (int i = 0; i < 6; i++) {
            String name = "Rowan Example Number" + i;
            String form = hers.signedBy(name, NAME);
            CompletableFuture<Answer> signing = CompletableFuture.supplyAsync(() -> hers.record(form));
            assertEquals(201, hers.concern(name).status());
            Answer signed = signing.join();
            assertTrue(List.of(201, 409).contains(signed.status()), signed.body());
            if (signed.status() == 201) {
                refused(hers.draft(Releasing.id(signed), UUID.randomUUID(), NAME), "referral.draft",
                        "consent.signer-barred");
            }
        }
        assertEquals(0, hers.disclosures());
    }

    @Test
    void nothing_in_a_list_is_told_by_the_name_of_the_list() {
        UUID release = hers.release(NAME);
        for (Answer answer : List.of(hers.record(hers.saying("null", "")),
                hers.record(hers.saying("\"chosen-name\", null", "")),
                Visitor.program("casey").send("POST", "/api/v1/cases/" + file.id() + "/referrals",
                        ("{\"release\": \"%s\", \"service\": \"%s\", \"urgency\": \"soon\", \"respondBy\": \"2126-01-15\","
                                + " \"categories\": [null], \"formKey\": \"%s\"}")
                                .formatted(release, hers.partner().service(), UUID.randomUUID())))) {
            assertEquals(400, answer.status(), answer.body());
            assertTrue(answer.body().contains("\"categories\""), answer.body());
        }
        Answer partner = Visitor.program("sunil").send("POST", "/api/v1/partners",
                "{\"name\": \"Nobody's words\", \"type\": \"NGO\", \"languages\": [null], \"vetting\": \"proposed\", \"formKey\": \""
                        + UUID.randomUUID() + "\"}");
        assertEquals(400, partner.status(), partner.body());
        assertTrue(partner.body().contains("\"languages\""), partner.body());
        assertEquals(0, given.count("select count(*) from haven.referral where case_id = ?", file.id()));
    }

    @Test
    void a_release_that_ended_a_second_ago_lets_nothing_out_by_any_way() {
        UUID release = hers.release(NAME);
        UUID draft = hers.drafted(release, NAME);
        UUID sent = hers.sent(release, NAME);
        long before = hers.disclosures();
        hers.ended(release, 1);
        refusedWithout(hers.send(draft), "referral.send");
        refusedWithout(hers.packet(sent), "referral.packet");
        refusedWithout(hers.draft(release, UUID.randomUUID(), NAME), "referral.draft");
        assertEquals(before, hers.disclosures());
        assertEquals("draft", hers.state(draft));
        assertEquals("sent", hers.state(sent));
        assertTrue(hers.consent().body().contains("\"ended\""));
    }

    @Test
    void one_that_has_not_begun_or_is_for_another_purpose_lets_nothing_out() {
        UUID later = hers.release(NAME);
        UUID draft = hers.drafted(later, NAME);
        given.run("update haven.release set valid_from = now() + interval '1 hour' where id = ?", later);
        refusedWithout(hers.send(draft), "referral.send");
        UUID other = UUID
                .fromString(hers.record(hers.saying(Releasing.codes(NAME), "").replace("\"referral\"", "\"benefits\""))
                        .json().path("id").asText());
        refusedWithout(hers.draft(other, UUID.randomUUID(), NAME), "referral.draft");
        given.run("update haven.release set purpose = 'benefits', valid_from = now() where id = ?", later);
        refusedWithout(hers.send(draft), "referral.send");
        assertEquals(0, hers.disclosures());
    }

    @Test
    void what_the_release_does_not_name_cannot_be_ticked_and_what_it_no_longer_names_does_not_leave() {
        UUID release = hers.release(NAME);
        Answer answer = hers.draft(release, UUID.randomUUID(), NAME, "legal-name");
        assertEquals(400, answer.status(), answer.body());
        UUID draft = hers.drafted(release, NAME);
        given.run("update haven.release set categories = array['language'] where id = ?", release);
        refusedWithout(hers.send(draft), "referral.send");
        assertEquals(0, hers.disclosures());
    }

    @Test
    void nothing_leaves_for_a_partner_that_is_not_vetted() {
        UUID draft = hers.drafted(hers.release(NAME), NAME);
        for (String standing : List.of("proposed", "paused", "ended")) {
            given.run("update haven.partner set vetting = ? where id = ?", standing, hers.partner().id());
            assertEquals(409, hers.send(draft).status(), standing);
            assertEquals("partner.not-vetted", reason("referral.send"));
        }
        assertEquals(0, hers.disclosures());
    }

    @Test
    void a_release_of_another_case_is_not_there() {
        Releasing other = new Releasing(given, "cleo", given.caseOf(given.demo("cleo")));
        UUID foreign = other.release(NAME);
        refusedWithout(hers.draft(foreign, UUID.randomUUID(), NAME), "referral.draft");
        assertEquals(404, hers.withdraw(foreign).status());
        assertEquals(404, hers.send(other.drafted(foreign, NAME)).status());
        assertEquals(404, hers.packet(UUID.randomUUID()).status());
    }

    @Test
    void withdrawing_a_release_ends_its_open_referrals_in_the_same_transaction() {
        UUID release = hers.release(NAME);
        UUID draft = hers.drafted(release, NAME);
        UUID sent = hers.sent(release, NAME);
        UUID underWay = hers.sent(release, NAME);
        hers.answer(underWay, "accepted");
        hers.answer(underWay, "in-progress");
        UUID done = hers.sent(release, NAME);
        hers.answer(done, "declined-by-survivor");
        UUID elsewhere = hers.sent(hers.release(NAME), NAME);
        assertEquals(204, hers.withdraw(release).status());
        for (UUID referral : List.of(draft, sent, underWay)) {
            assertEquals("withdrawn", hers.state(referral));
            assertEquals(1, given.count("""
                    select count(*) from haven.referral r, haven.release l
                     where r.id = ? and l.id = ? and r.xmin = l.xmin and r.ended_why = 'release-withdrawn'""", referral,
                    release));
            assertEquals(1, log.count("""
                    select count(*) from haven.case_move m join audit.event e on e.id = m.event_id
                     where m.about_id = ? and m.to_state = 'withdrawn' and e.action = 'consent.release.withdraw'""",
                    referral));
        }
        assertEquals("declined-by-survivor", hers.state(done));
        assertEquals("sent", hers.state(elsewhere));
        assertEquals(0, given.count("select count(*) from haven.task where about_id in (?, ?, ?) and state = 'open'",
                draft, sent, underWay));
        assertEquals(1,
                given.count("select count(*) from haven.task where about_id = ? and state = 'open'", elsewhere));
        assertEquals(3, given.count("""
                select count(*) from haven.task where case_id = ? and kind = 'referral.release-withdrawn'
                   and staff_id = ? and state = 'open'""", file.id(), casey.id()));
        refusedWithout(hers.packet(elsewhere).status() == 200 ? hers.draft(release, UUID.randomUUID(), NAME) : null,
                "referral.draft");
        assertEquals(409, hers.packet(sent).status());
        assertEquals(409, hers.withdraw(release).status());
        assertEquals("illegal-move", reason("consent.release.withdraw"));
    }

    @Test
    void withdrawing_and_sending_at_once_come_one_after_the_other() {
        for (int i = 0; i < 6; i++) {
            UUID release = hers.release(NAME);
            UUID draft = hers.drafted(release, NAME);
            CompletableFuture<Answer> sending = CompletableFuture.supplyAsync(() -> hers.send(draft));
            Answer withdrawn = hers.withdraw(release);
            Answer sent = sending.join();
            assertEquals(204, withdrawn.status(), withdrawn.body());
            assertTrue(sent.status() == 200 || sent.status() == 409, sent.status() + " " + sent.body());
            assertEquals("withdrawn", hers.state(draft));
            assertEquals(sent.status() == 200 ? 1 : 0,
                    given.count("select count(*) from haven.disclosure where release_id = ?", release));
        }
    }

    @Test
    void withdrawing_and_drafting_at_once_come_one_after_the_other() {
        for (int i = 0; i < 6; i++) {
            UUID release = hers.release(NAME);
            UUID other = hers.drafted(hers.release(NAME), NAME);
            boolean anew = i % 2 == 0;
            CompletableFuture<Answer> drafting = CompletableFuture.supplyAsync(
                    () -> anew ? hers.draftAnew(other, release, NAME) : hers.draft(release, UUID.randomUUID(), NAME));
            assertEquals(204, hers.withdraw(release).status());
            int drafted = drafting.join().status();
            assertTrue(List.of(201, 204, 409).contains(drafted), "answered with " + drafted);
            assertEquals(0, given.count(
                    "select count(*) from haven.referral where release_id = ? and state <> 'withdrawn'", release));
        }
    }

    @Test
    void a_referral_goes_from_draft_to_answer_and_its_task_is_settled() {
        UUID referral = hers.sent(hers.release(NAME), NAME);
        assertEquals(1, given.count("""
                select count(*) from haven.task where about_id = ? and kind = 'referral.answer-due' and staff_id = ?
                   and state = 'open' and due_on = (select respond_by from haven.referral where id = ?)""", referral,
                casey.id(), referral));
        assertEquals(409, hers.answer(referral, "unanswered").status());
        assertEquals("referral.too-early", reason("referral.answer"));
        given.run("update haven.referral set respond_by = current_date - 1 where id = ?", referral);
        assertEquals(204, hers.answer(referral, "unanswered").status());
        assertEquals(0, given.count("select count(*) from haven.task where about_id = ? and state = 'open'", referral));
        for (String step : List.of("accepted", "in-progress", "completed")) {
            assertEquals(204, hers.answer(referral, step).status(), step);
        }
        assertTrue(hers.referrals().body().contains("\"completed\""));
        assertEquals(6, given.count("select count(*) from haven.case_move where about_id = ?", referral));
    }

    @Test
    void every_step_that_does_not_lead_on_is_refused_from_every_state() {
        UUID release = hers.release(NAME);
        List<String> wrong = new ArrayList<>();
        for (String from : Releasing.states()) {
            ReferralState here = Arrays.stream(ReferralState.values()).filter(s -> s.code().equals(from)).findFirst()
                    .orElseThrow();
            for (ReferralState to : ReferralState.values()) {
                if (to == ReferralState.DRAFT || here.mayBecome(to)) {
                    continue;
                }
                UUID referral = standing(release, from);
                Answer answer = switch (to) {
                    case SENT -> hers.send(referral);
                    case WITHDRAWN -> hers.cancel(referral);
                    default -> hers.answer(referral, to.code());
                };
                if (answer.status() != 409 || !hers.state(referral).equals(from)) {
                    wrong.add(from + " to " + to.code() + ": " + answer.status());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** A referral that has come to stand there by legal steps, straight in the table. */
    private UUID standing(UUID release, String state) {
        UUID id = UUID.randomUUID();
        given.run(
                """
                        insert into haven.referral (id, case_id, form_key, release_id, partner_id, service_id, urgency, respond_by,
                            categories, drafted_by, drafted_at, state)
                        values (?, ?, ?, ?, ?, ?, 'soon', current_date - 1, array['chosen-name'], ?, now(), 'draft')""",
                id, file.id(), UUID.randomUUID(), release, hers.partner().id(), hers.partner().service(), casey.id());
        for (String step : WAYS.get(state)) {
            given.run("""
                    update haven.referral set state = ?, sent_by = drafted_by, sent_at = now(),
                           decline_reason = case when ? = 'declined-by-provider' then 'other' end,
                           ended_why = case when ? = 'withdrawn' then 'cancelled' end where id = ?""", step, step, step,
                    id);
        }
        return id;
    }

    @Test
    void the_database_knows_the_same_moves_as_the_code() {
        TreeSet<String> referral = new TreeSet<>(List.of(" draft"));
        for (ReferralState from : ReferralState.values()) {
            Arrays.stream(ReferralState.values()).filter(from::mayBecome)
                    .forEach(to -> referral.add(from.code() + " " + to.code()));
        }
        TreeSet<String> release = new TreeSet<>(List.of(" signed"));
        for (ReleaseState from : ReleaseState.values()) {
            Arrays.stream(ReleaseState.values()).filter(from::mayBecome)
                    .forEach(to -> release.add(from.code() + " " + to.code()));
        }
        assertEquals(referral, moves("referral"));
        assertEquals(release, moves("release"));
    }

    private TreeSet<String> moves(String machine) {
        return log.rows("select from_state || ' ' || to_state from sec.legal_move where machine = ?", machine).stream()
                .map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_database_knows_the_same_kinds_of_information_as_the_code() {
        String all = given.one("""
                select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                 where k.conrelid = 'haven.release'::regclass and pg_get_constraintdef(k.oid) like '%categories <@%'""",
                String.class);
        List<String> named = Arrays.stream(all.split("'")).filter(word -> word.matches("[a-z-]+")).sorted().toList();
        assertEquals(Arrays.stream(DataCategory.values()).map(DataCategory::code).sorted().toList(), named);
    }

    @Test
    void an_open_referral_is_on_the_timeline_for_those_who_may_see_referrals_and_no_partner_with_it() {
        hers.sent(hers.release(NAME), NAME);
        String seen = Visitor.program("casey").get("/api/v1/cases/" + file.id()).body();
        assertTrue(seen.contains("referral-sent") && seen.contains("release-signed"), seen);
        assertFalse(seen.contains(hers.partner().name()), seen);
        Staff corin = given.demo("corin");
        given.assigned(corin, file, "counsellor");
        String hidden = Visitor.program("corin").get("/api/v1/cases/" + file.id()).body();
        assertFalse(hidden.contains("referral-sent") || hidden.contains("release-signed"), hidden);
    }

    @Test
    void a_supervisor_may_withdraw_and_the_sender_is_told() {
        UUID release = hers.release(NAME);
        UUID sent = hers.sent(release, NAME);
        assertEquals(204,
                Visitor.program("sunil")
                        .send("POST", "/api/v1/cases/" + file.id() + "/consent/releases/" + release + "/withdrawal",
                                "{\"via\": \"in-person\"}")
                        .status());
        assertEquals("withdrawn", hers.state(sent));
        assertEquals(1, given.count("select count(*) from haven.task where case_id = ? and kind ="
                + " 'referral.release-withdrawn' and staff_id = ?", file.id(), casey.id()));
    }

    private void refusedWithout(Answer answer, String action) {
        refused(answer, action, "consent.no-live-release");
    }

    /** Refused, and the log says why. */
    private void refused(Answer answer, String action, String why) {
        assertEquals(409, answer.status(), answer.body());
        assertFalse(answer.body().contains("%PDF"), "nothing left");
        assertEquals(why, reason(action));
    }

    private String reason(String action) {
        return log.one(
                """
                        select coalesce(reason, '') from audit.event where target = ? and action = ? order by seq desc limit 1""",
                String.class, file.id(), action);
    }
}

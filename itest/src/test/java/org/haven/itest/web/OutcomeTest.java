package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outcomes as programs meet them: assessed, proposed, and judged by somebody else. */
@RunAsClient
class OutcomeTest extends BesideTheHouse {

    private Staff casey;
    private Staff sunil;
    private Case hers;
    private String outcomes;
    private String instrument;

    @BeforeEach
    void casey_has_a_case() {
        casey = given.demo("casey");
        sunil = given.demo("sunil");
        hers = given.caseOf(casey);
        outcomes = "/api/v1/cases/" + hers.id() + "/outcomes";
        instrument = given.one("select id::text from haven.instrument where code = 'six-domains' and version = 1",
                String.class);
    }

    @Test
    void the_mean_of_a_domain_is_that_of_what_was_answered() {
        assertEquals(201, assess("{\"safety-1\": 2, \"safety-2\": 3, \"safety-3\": 9, \"mental-1\": 8}").status());
        JsonNode domains = Visitor.program("casey").get(outcomes).json().path("assessments").path(0).path("domains");
        assertEquals("safety", domains.path(0).path("domain").asText());
        assertEquals(2.5, domains.path(0).path("mean").asDouble());
        assertEquals(2, domains.path(0).path("answered").asInt());
        assertEquals(3, domains.path(0).path("asked").asInt());
        for (int i = 1; i < 6; i++) {
            assertTrue(domains.path(i).path("mean").isNull(), "missing is missing: " + domains.path(i));
        }
    }

    @Test
    void what_cannot_be_answered_is_told_and_nothing_is_half_written() {
        for (String scores : List.of("{}", "{\"safety-1\": 0}", "{\"safety-1\": 5}", "{\"safety-1\": 2.5}",
                "{\"safety-1\": null}", "{\"no-such\": 2}", "{\"safety-1\": 99}", "[]", "null")) {
            assertEquals(400, assess(scores).status(), scores);
        }
        assertEquals(400, post("casey", outcomes + "/assessments",
                assessment("{\"safety-1\": 2}").replace(instrument, UUID.randomUUID().toString())).status());
        assertEquals(0, given.count("select count(*) from haven.outcome_assessment where case_id = ?", hers.id()));
    }

    @Test
    void a_mistaken_assessment_is_replaced_once_and_supports_no_proposal_any_more() {
        UUID mistaken = id(assess("{\"safety-1\": 4}"));
        String again = assessment("{\"safety-1\": 1}").replaceFirst("\\{", "{\"replaces\": \"" + mistaken + "\", ");
        assertEquals(201, post("casey", outcomes + "/assessments", again).status());
        assertEquals(409,
                post("casey", outcomes + "/assessments",
                        assessment("{\"safety-1\": 2}").replaceFirst("\\{", "{\"replaces\": \"" + mistaken + "\", "))
                        .status());
        assertEquals(409, propose(mistaken, true).status());
    }

    @Test
    void what_rests_on_a_mistaken_assessment_is_sent_back_and_not_accepted() {
        UUID mistaken = id(assess("{\"safety-1\": 4}"));
        UUID proposal = id(propose(mistaken, true));
        UUID right = id(post("casey", outcomes + "/assessments",
                assessment("{\"safety-1\": 1}").replaceFirst("\\{", "{\"replaces\": \"" + mistaken + "\", ")));
        Answer refused = judge("sunil", proposal, "{\"version\": 1, \"accepted\": true}");
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("outcome.replaced"), refused.body());
        IllegalStateException wall = assertThrows(IllegalStateException.class, () -> given.run(
                """
                        update haven.outcome_proposal set state = 'accepted', reviewer_id = ?, reviewed_at = now() where id = ?""",
                sunil.id(), proposal), "whichever statement asks for it");
        assertTrue(wall.getCause().getMessage().contains("rests on what was mistaken"), wall.getCause().getMessage());
        assertEquals(204, review("sunil", proposal, 1, false));
        assertEquals(204, rewrite(proposal, 2, right));
        assertEquals(204, review("sonia", proposal, 3, true));
    }

    @Test
    void an_outcome_is_proposed_sent_back_written_again_and_accepted_and_each_move_is_dated_with_its_actor() {
        UUID assessment = id(assess("{\"safety-1\": 3}"));
        UUID proposal = id(propose(assessment, false));
        assertEquals(0, tasks(sunil, proposal, "outcome.review"));
        assertEquals(409, review("sunil", proposal, 0, true), "a draft is not judged");
        assertEquals(204, rewrite(proposal, 0, assessment));
        assertEquals(1, tasks(sunil, proposal, "outcome.review"));
        assertEquals(409, rewrite(proposal, 1, assessment), "while it is judged nobody writes it");
        assertEquals(400, judge("sunil", proposal, "{\"version\": 1, \"accepted\": false}").status());
        assertEquals(204, review("sunil", proposal, 1, false));
        assertEquals(0, tasks(sunil, proposal, "outcome.review"));
        assertEquals(1, tasks(casey, proposal, "outcome.sent-back"));
        assertEquals(204, rewrite(proposal, 2, assessment));
        assertEquals(0, tasks(casey, proposal, "outcome.sent-back"));
        assertEquals(204, review("sonia", proposal, 3, true));
        assertEquals(204, review("sonia", proposal, 3, true), "the same click twice");
        assertEquals(409, review("sunil", proposal, 4, false), "what was accepted stays");
        assertEquals(409, rewrite(proposal, 4, assessment));
        String sonia = given.demo("sonia").id().toString();
        assertEquals(List.of(List.of("-", "draft", casey.id().toString()),
                List.of("draft", "submitted", casey.id().toString()),
                List.of("submitted", "sent-back", sunil.id().toString()),
                List.of("sent-back", "submitted", casey.id().toString()), List.of("submitted", "accepted", sonia)),
                given.rows("""
                        select coalesce(m.from_state, '-'), m.to_state, m.moved_by::text from haven.case_move m
                         where m.about_id = ? and m.machine = 'outcome' and m.event_id is not null
                         order by m.moved_at""", proposal));
        assertTrue(Visitor.program("sunil").get("/api/v1/cases/" + hers.id()).body().contains("outcome-accepted"));
    }

    @Test
    void nobody_judges_what_they_have_written() {
        UUID proposal = submitted(sunil, casey);
        Answer own = judge("sunil", proposal, "{\"version\": 1, \"accepted\": true}");
        assertEquals(409, own.status());
        assertTrue(own.body().contains("outcome.own-review"), own.body());
        UUID alsoSubmitted = submitted(casey, sunil);
        assertEquals(409, review("sunil", alsoSubmitted, 1, false));
        assertEquals(204, review("sonia", proposal, 1, true));
        assertEquals(List.of(List.of("refused", "outcome.own-review"), List.of("refused", "outcome.own-review")),
                log.rows("""
                        select result, reason from audit.event where target = ? and action = 'outcome.review'
                           and actor = 'sunil'""", hers.id()));
        JsonNode read = Visitor.program("sunil").get(outcomes).json().path("proposals");
        assertTrue(read.findValuesAsText("own").stream().allMatch("true"::equals), read.toString());
    }

    @Test
    void nobody_judges_what_rests_on_what_they_have_assessed() {
        UUID assessment = id(assess("{\"safety-1\": 3}"));
        given.run("update haven.outcome_assessment set assessed_by = ? where id = ?", sunil.id(), assessment);
        UUID proposal = id(propose(assessment, true));
        assertEquals(0, tasks(sunil, proposal, "outcome.review"), "nobody is asked to review what they cannot");
        assertEquals(409, review("sunil", proposal, 1, true));
        assertEquals(409, review("sunil", proposal, 1, false));
        assertEquals(204, review("sonia", proposal, 1, true));
    }

    @Test
    void of_two_reviewers_at_once_exactly_one_succeeds_and_the_other_is_told() {
        UUID proposal = id(propose(id(assess("{\"safety-1\": 3}")), true));
        int version = given.one("select version from haven.outcome_proposal where id = ?", Integer.class, proposal);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> review("sunil", proposal, version, true));
        CompletableFuture<Integer> other = CompletableFuture
                .supplyAsync(() -> review("sonia", proposal, version, false));
        assertEquals(List.of(204, 409), Stream.of(one.join(), other.join()).sorted().toList());
        assertEquals(1, given.count("""
                select count(*) from haven.case_move where about_id = ? and machine = 'outcome'
                   and to_state in ('accepted', 'sent-back')""", proposal));
    }

    @Test
    void one_assessment_supports_one_proposal() {
        UUID assessment = id(assess("{\"safety-1\": 3}"));
        assertEquals(201, propose(assessment, true).status());
        assertEquals(409, propose(assessment, true).status());
        assertEquals(404, propose(UUID.randomUUID(), true).status());
    }

    @Test
    void whose_role_or_case_it_is_not_is_refused_and_that_is_in_the_log() {
        UUID proposal = id(propose(id(assess("{\"safety-1\": 3}")), true));
        assertEquals(404, review("casey", proposal, 1, true));
        assertEquals(404, Visitor.program("cleo").get(outcomes).status());
        assertEquals(404, post("sunil", outcomes + "/assessments", assessment("{\"safety-1\": 3}")).status());
        assertEquals(List.of(List.of("cleo", "outcome.read", "access.relation"),
                List.of("sunil", "outcome.assess", "access.role"), List.of("casey", "outcome.review", "access.role")),
                log.rows("""
                        select actor, action, reason from audit.event where target = ? and result = 'refused'
                         order by reason, action""", hers.id()));
    }

    @Test
    void what_is_asked_is_amended_into_a_next_version_and_old_assessments_keep_theirs() {
        UUID before = id(assess("{\"safety-1\": 3}"));
        JsonNode newest = Visitor.program("adele").get("/api/v1/instruments").json().path(0);
        ObjectNode content = newest.path("content").deepCopy();
        ((ObjectNode) content.path("domains").path(0).path("items").path(0).path("asks")).put("en",
                "How safe is home?");
        String draft = amendment(newest.path("id").asText(), 0, content, false);
        Answer kept = post("adele", "/api/v1/instruments", draft);
        UUID next = id(kept);
        assertEquals(409, post("adele", "/api/v1/instruments", draft).status(), "a next version has been begun");
        assertEquals(400,
                post("casey", outcomes + "/assessments",
                        assessment("{\"safety-1\": 2}").replace(instrument, next.toString())).status(),
                "a draft is not asked");
        assertEquals(409, post("adele", "/api/v1/instruments", amendment(next.toString(), 7, content, true)).status());
        assertEquals(201, post("adele", "/api/v1/instruments", amendment(next.toString(), 0, content, true)).status());
        assertEquals(409,
                post("adele", "/api/v1/instruments", amendment(newest.path("id").asText(), 0, content, true)).status(),
                "published stays published");
        assertEquals(201, post("casey", outcomes + "/assessments",
                assessment("{\"safety-1\": 2}").replace(instrument, next.toString())).status());
        JsonNode read = Visitor.program("casey").get(outcomes).json();
        assertEquals("How safe is home?", read.path("asking").path("content").path("domains").path(0).path("items")
                .path(0).path("asks").path("en").asText());
        assertEquals(List.of(instrument, next.toString()), read.path("assessments").findValuesAsText("instrumentId"));
        assertEquals(before.toString(), read.path("assessments").path(0).path("id").asText());
        ((ObjectNode) content.path("domains").path(0)).put("code", "another");
        assertEquals(400, post("adele", "/api/v1/instruments", amendment(next.toString(), 0, content, true)).status());
        assertEquals(404, post("sunil", "/api/v1/instruments", draft).status());
    }

    @Test
    void a_closed_case_takes_nothing_new() {
        UUID assessment = id(assess("{\"safety-1\": 3}"));
        UUID proposal = id(propose(assessment, true));
        given.run("update haven.case_file set status = 'closure-requested' where id = ?", hers.id());
        given.run("update haven.case_file set status = 'closed' where id = ?", hers.id());
        for (Answer answer : List.of(assess("{\"safety-1\": 1}"), propose(assessment, true),
                judge("sunil", proposal, "{\"version\": 1, \"accepted\": true}"))) {
            assertEquals(409, answer.status());
            assertTrue(answer.body().contains("casefile.closed"), answer.body());
        }
        assertFalse(Visitor.program("casey").get(outcomes).json().path("closed").isMissingNode());
    }

    /** An author and a submitter whom the pages would not have let be, written straight into the table. */
    private UUID submitted(Staff author, Staff submitter) {
        UUID proposal = id(propose(id(assess("{\"safety-1\": 3}")), true));
        given.run("update haven.outcome_proposal set author_id = ?, submitted_by = ? where id = ?", author.id(),
                submitter.id(), proposal);
        return proposal;
    }

    private Answer assess(String scores) {
        return post("casey", outcomes + "/assessments", assessment(scores));
    }

    private String assessment(String scores) {
        return "{\"instrument\": \"" + instrument + "\", \"stage\": \"intake\", \"day\": \"2026-01-15\", \"scores\": "
                + scores + ", \"formKey\": \"" + UUID.randomUUID() + "\"}";
    }

    private Answer propose(UUID assessment, boolean submit) {
        return post("casey", outcomes + "/proposals",
                "{\"assessment\": \"" + assessment + "\", \"summary\": \"Sleeps through most nights.\", \"submit\": "
                        + submit + ", \"formKey\": \"" + UUID.randomUUID() + "\"}");
    }

    private int rewrite(UUID proposal, int version, UUID assessment) {
        return Visitor
                .program("casey").send("PUT", outcomes + "/proposals/" + proposal, "{\"version\": " + version
                        + ", \"assessment\": \"" + assessment + "\", \"summary\": \"Better.\", \"submit\": true}")
                .status();
    }

    private int review(String login, UUID proposal, int version, boolean accepted) {
        return judge(login, proposal, "{\"version\": " + version + ", \"accepted\": " + accepted
                + ", \"answer\": \"Please say what supports it.\"}").status();
    }

    private Answer judge(String login, UUID proposal, String body) {
        return post(login, outcomes + "/proposals/" + proposal + "/review", body);
    }

    private static String amendment(String basedOn, int revision, JsonNode content, boolean publish) {
        return "{\"basedOn\": \"" + basedOn + "\", \"revision\": " + revision + ", \"publish\": " + publish
                + ", \"content\": " + content + "}";
    }

    private long tasks(Staff staff, UUID about, String kind) {
        return given.count("""
                select count(*) from haven.task where staff_id = ? and about_id = ? and kind = ? and state = 'open'""",
                staff.id(), about, kind);
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }

    private static Answer post(String login, String path, String body) {
        return Visitor.program(login).send("POST", path, body);
    }
}

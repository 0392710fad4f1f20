package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Partner;
import org.haven.itest.web.Visitor.Answer;

/** Releases and referrals of one case, as a program of a caseworker's makes them. */
public final class Releasing {

    final Partner partner;
    private final Given given;
    private final String login;
    private final UUID caseId;
    private final String path;

    /** @param login of a caseworker of the case */
    public Releasing(Given given, String login, Case file) {
        this(given, login, file.id());
    }

    Releasing(Given given, String login, UUID caseId) {
        this.given = given;
        this.login = login;
        this.caseId = caseId;
        path = "/api/v1/cases/" + caseId;
        partner = given.partner();
    }

    UUID caseId() {
        return caseId;
    }

    public Partner partner() {
        return partner;
    }

    /** What is said of a release with everything as it should be; more replaces it. */
    String saying(String categories, String more) {
        return ("{\"recipient\": \"%s\", \"purpose\": \"referral\", \"categories\": [%s], \"endsAt\": \"%s\","
                + " \"giver\": \"survivor\", \"method\": \"written\", \"language\": \"eng\", \"interpreter\": false,"
                + " \"noticeVersion\": \"2026-11\", \"notACondition\": true, \"formKey\": \"%s\"}")
                .formatted(partner.id(), categories, Instant.now().plus(Duration.ofDays(30)), UUID.randomUUID())
                .replaceFirst("}$", "") + more + "}";
    }

    static String codes(String... categories) {
        return Arrays.stream(categories).map(c -> '"' + c + '"').collect(Collectors.joining(", "));
    }

    /** The same, but somebody agrees for the survivor. */
    String signedBy(String name, String... categories) {
        return saying(codes(categories), "").replace("\"giver\": \"survivor\"",
                "\"giver\": \"guardian\", \"giverName\": \"" + name + "\", \"assent\": \"given\"");
    }

    /** Somebody whom the survivor has to fear. */
    public Answer concern(String name) {
        return post("/safety/concerns", "{\"name\": \"" + name + "\", \"relation\": \"other-family\", \"formKey\": \""
                + UUID.randomUUID() + "\"}");
    }

    Answer unconcern(UUID person) {
        return post("/safety/concerns/" + person + "/withdrawal", "{\"reason\": \"A mix-up of two people.\"}");
    }

    Answer record(String body) {
        return post("/consent/releases", body);
    }

    public UUID release(String... categories) {
        return id(record(saying(codes(categories), "")));
    }

    Answer draft(UUID release, UUID formKey, String... categories) {
        return post("/referrals", wanted(release, "\"formKey\": \"" + formKey + "\"", categories));
    }

    Answer draftAnew(UUID referral, UUID release, String... categories) {
        return Visitor.program(login).send("PUT", path + "/referrals/" + referral,
                wanted(release, version(referral).replaceAll("[{}]", ""), categories));
    }

    private String wanted(UUID release, String more, String... categories) {
        return ("{\"release\": \"%s\", \"service\": \"%s\", \"urgency\": \"soon\", \"respondBy\": \"%s\","
                + " \"needs\": \"Needs that stay\", \"categories\": [%s], %s}")
                .formatted(release, partner.service(), LocalDate.now().plusDays(7), codes(categories), more);
    }

    public UUID drafted(UUID release, String... categories) {
        return id(draft(release, UUID.randomUUID(), categories));
    }

    Answer send(UUID referral) {
        return post("/referrals/" + referral + "/sending", version(referral));
    }

    UUID sent(UUID release, String... categories) {
        UUID referral = drafted(release, categories);
        assertEquals(200, send(referral).status());
        return referral;
    }

    Answer packet(UUID referral) {
        return post("/referrals/" + referral + "/packet", null);
    }

    Answer answer(UUID referral, String answer) {
        String reason = answer.equals("declined-by-provider") ? ", \"reason\": \"no-capacity\"" : "";
        return post("/referrals/" + referral + "/answer",
                version(referral).replace("}", ", \"answer\": \"" + answer + "\"" + reason + "}"));
    }

    Answer cancel(UUID referral) {
        return post("/referrals/" + referral + "/cancellation", version(referral));
    }

    Answer withdraw(UUID release) {
        return post("/consent/releases/" + release + "/withdrawal", "{\"via\": \"phone\"}");
    }

    Answer consent() {
        return Visitor.program(login).get(path + "/consent");
    }

    Answer referrals() {
        return Visitor.program(login).get(path + "/referrals");
    }

    /** It ended so many seconds ago. */
    public void ended(UUID release, int secondsAgo) {
        given.run(
                "update haven.release set valid_from = now() - interval '1 day', ends_at = now() - make_interval(secs => ?)"
                        + " where id = ?",
                secondsAgo, release);
    }

    String state(UUID referral) {
        return given.one("select state from haven.referral where id = ?", String.class, referral);
    }

    long disclosures() {
        return given.count("select count(*) from haven.disclosure where partner_id = ?", partner.id());
    }

    private String version(UUID referral) {
        Integer version = given.one("select version from haven.referral where id = ?", Integer.class, referral);
        return "{\"version\": " + version + "}";
    }

    private Answer post(String to, String body) {
        return Visitor.program(login).send("POST", path + to, body);
    }

    static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }

    static List<String> states() {
        return List.of("draft", "sent", "accepted", "in-progress", "completed", "declined-by-survivor",
                "declined-by-provider", "unanswered", "withdrawn");
    }
}

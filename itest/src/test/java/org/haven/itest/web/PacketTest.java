package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.haven.consent.DataCategory;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A packet's bytes hold what was consented to and nothing else, category by category. */
@RunAsClient
class PacketTest extends BesideTheHouse {

    /** What each category is known by; found nowhere else. */
    private static final Map<DataCategory, String> CANARIES = canaries();
    /** What never leaves, whatever was consented to. */
    private static final List<String> NEVER = List.of("periwinkle-word", "Needs that stay", "Summary-of-the-call",
            "Reason-of-the-screening", "Note-in-the-case", "Aim-of-counselling", "Line-of-one-who-did-not-come",
            "Clinical-note", "Clinical-addendum", "Aim-of-the-matter", "Court-of-the-matter", "Non-punishment",
            "Privileged-note", "Outcome-that-waits", "Outcome-sent-back", "Feared Example", "Reason-of-the-risk");

    private Staff casey;
    private House house;
    private Releasing hers;

    private static Map<DataCategory, String> canaries() {
        Map<DataCategory, String> canaries = new TreeMap<>();
        canaries.put(DataCategory.CHOSEN_NAME, "Zinnia Canary");
        canaries.put(DataCategory.LEGAL_NAME, "Ottoline Maria Wrenfield");
        canaries.put(DataCategory.BIRTH_DATE, "1987-06-05");
        canaries.put(DataCategory.SAFE_CONTACT, "Whistle by the quince tree");
        canaries.put(DataCategory.LANGUAGE, "Filipino");
        canaries.put(DataCategory.SCREENING, "Possible victim of trafficking");
        canaries.put(DataCategory.PLACEMENT, "Has a bed");
        canaries.put(DataCategory.COUNSELLING, "Shared-line-of-a-session");
        canaries.put(DataCategory.LEGAL, "Protection order");
        canaries.put(DataCategory.PLAN, "Bake bread of my own");
        canaries.put(DataCategory.OUTCOMES, "Outcome-that-was-accepted");
        return canaries;
    }

    @BeforeEach
    void a_case_of_which_everything_is_known() {
        casey = given.demo("casey");
        house = given.house(1);
        UUID contact = id(post("/api/v1/intakes", """
                {"formKey": "%s", "form": {"channel": "phone", "callerRelation": "self", "nature": "needs-help",
                 "urgency": "day", "immediateDanger": "no", "minorsPresent": "no", "anonymous": false,
                 "chosenName": "Zinnia Canary", "summary": "Summary-of-the-call"}}""".formatted(UUID.randomUUID())));
        done(post("/api/v1/intakes/" + contact + "/screenings", """
                {"readVersion": 0, "answers": {"under18": "no", "acts": ["recruitment"], "means": ["fraud"],
                 "purposes": ["forced-labour"], "exploitation": [], "control": [], "recruitment": [],
                 "status": "PossibleVictimOfTrafficking", "decidedBy": "NGO", "decidedOn": "2026-01-15",
                 "reason": "Reason-of-the-screening"}}"""));
        int version = given.one("select version from haven.contact where id = ?", Integer.class, contact);
        UUID caseId = id(post("/api/v1/intakes/" + contact + "/acceptance",
                "{\"readVersion\": %d, \"lead\": \"%s\"}".formatted(version, casey.id())));
        String path = "/api/v1/cases/" + caseId;
        int read = Visitor.program("casey").get(path + "/survivor").json().path("version").asInt();
        done(Visitor.program("casey").send("PUT", path + "/survivor", """
                {"version": %d, "details": {"chosenName": "Zinnia Canary", "firstName": "Ottoline",
                 "middleName": "Maria", "secondName": "Wrenfield", "birthDate": "1987-06-05",
                 "birthDateQuality": "full", "primaryLanguage": "fil", "interpreterNeeded": "yes"}}"""
                .formatted(read)));
        done(post(path + "/safe-contact", """
                {"channel": "through-someone", "instructions": "Whistle by the quince tree",
                 "codeWord": "periwinkle-word", "voicemail": false}"""));
        done(post(path + "/notes",
                "{\"formKey\": \"%s\", \"text\": \"Note-in-the-case\"}".formatted(UUID.randomUUID())));
        done(post(path + "/placement/stays", "{\"bed\": \"%s\", \"confirmed\": \"age-unknown\", \"formKey\": \"%s\"}"
                .formatted(house.beds().get(0), UUID.randomUUID())));
        hers = new Releasing(given, "casey", caseId);
        Case file = new Case(caseId, null, null);
        planned(path);
        counselled(file, path);
        defended(file, path);
        feared(path);
    }

    private void planned(String path) {
        done(post(path + "/plan/goals", """
                {"type": "Education", "words": "Bake bread of my own", "agreedOn": "2026-01-15", "formKey": "%s"}"""
                .formatted(UUID.randomUUID())));
        UUID accepted = proposed(path, "Outcome-that-was-accepted", true);
        judged(path, accepted, true);
        judged(path, proposed(path, "Outcome-sent-back", true), false);
        proposed(path, "Outcome-that-waits", true);
        proposed(path, "Outcome-that-waits, in draft", false);
    }

    private UUID proposed(String path, String summary, boolean submit) {
        String instrument = given.one("""
                select id::text from haven.instrument where code = 'six-domains' order by version limit 1""",
                String.class);
        UUID assessment = id(post(path + "/outcomes/assessments", """
                {"instrument": "%s", "stage": "intake", "day": "2026-01-15", "scores": {"safety-1": 3},
                 "formKey": "%s"}""".formatted(instrument, UUID.randomUUID())));
        return id(post(path + "/outcomes/proposals",
                "{\"assessment\": \"%s\", \"summary\": \"%s\", \"submit\": %s, \"formKey\": \"%s\"}"
                        .formatted(assessment, summary, submit, UUID.randomUUID())));
    }

    private void judged(String path, UUID proposal, boolean accepted) {
        int version = given.one("select version from haven.outcome_proposal where id = ?", Integer.class, proposal);
        done(as("sunil", path + "/outcomes/proposals/" + proposal + "/review",
                "{\"version\": %d, \"accepted\": %s, \"answer\": \"Outcome-sent-back\"}".formatted(version, accepted)));
    }

    private void counselled(Case file, String path) {
        given.assigned(given.demo("corin"), file, "counsellor");
        UUID episode = id(as("corin", path + "/counselling/episodes", """
                {"modality": "individual", "aim": "Aim-of-counselling", "formKey": "%s"}"""
                .formatted(UUID.randomUUID())));
        session(path, episode, "attended", "Shared-line-of-a-session");
        session(path, episode, "not-reached", "Line-of-one-who-did-not-come");
        noted("corin", path + "/clinical-notes", "Clinical-note", "Clinical-addendum");
    }

    private void session(String path, UUID episode, String outcome, String line) {
        Instant at = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        UUID session = id(as("corin", path + "/counselling/episodes/" + episode + "/sessions",
                "{\"at\": \"%s\", \"setting\": \"agency\", \"formKey\": \"%s\"}".formatted(at, UUID.randomUUID())));
        done(as("corin", path + "/counselling/sessions/" + session + "/record",
                "{\"version\": 0, \"outcome\": \"%s\", \"sharedLine\": \"%s\"}".formatted(outcome, line)));
    }

    private void defended(Case file, String path) {
        given.assigned(given.demo("lena"), file, "legal-officer");
        for (String type : List.of("protection-order", "non-punishment-defence")) {
            done(as("lena", path + "/legal/matters", """
                    {"type": "%s", "country": "ESP", "court": "Court-of-the-matter", "aim": "Aim-of-the-matter",
                     "formKey": "%s"}""".formatted(type, UUID.randomUUID())));
        }
        noted("lena", path + "/privileged-notes", "Privileged-note", "Privileged-note, added to");
    }

    /** One that is signed and added to, and one that is not. */
    private void noted(String login, String notes, String text, String added) {
        UUID signed = id(as(login, notes, note(text)));
        done(as(login, notes + "/" + signed + "/signature", "{\"version\": 0}"));
        done(as(login, notes + "/" + signed + "/addenda", note(added)));
        done(as(login, notes, note(text)));
    }

    private static String note(String text) {
        return "{\"formKey\": \"%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), text);
    }

    private void feared(String path) {
        done(hers.concern("Feared Example"));
        done(post(path + "/safety/risk", """
                {"level": "low", "reason": "Reason-of-the-risk", "formKey": "%s"}""".formatted(UUID.randomUUID())));
    }

    @Test
    void a_packet_holds_the_one_category_that_was_consented_to_and_none_of_the_others() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (DataCategory category : DataCategory.values()) {
            UUID release = hers.release(category.code());
            Answer answer = hers.send(hers.drafted(release, category.code()));
            assertEquals(200, answer.status(), category.code() + answer.body());
            byte[] pdf = answer.response().body();
            String text = text(pdf);
            CANARIES.forEach((other, canary) -> {
                if (text.contains(canary) != (other == category)) {
                    wrong.add(category.code() + " and in it " + other.code() + ": " + text);
                }
                if (other != category && raw(pdf, canary)) {
                    wrong.add(category.code() + " has hidden in it " + other.code());
                }
            });
            never().stream().filter(canary -> text.contains(canary) || raw(pdf, canary))
                    .forEach(canary -> wrong.add(category.code() + " tells " + canary));
            assertTrue(text.contains(hers.partner().name()), "who gets it is named");
        }
        assertEquals(List.of(), wrong);
        assertEquals(DataCategory.values().length, hers.disclosures());
    }

    @Test
    void of_a_wide_release_only_what_was_ticked_leaves() throws IOException {
        UUID release = hers
                .release(Arrays.stream(DataCategory.values()).map(DataCategory::code).toArray(String[]::new));
        String text = text(hers.send(hers.drafted(release, "language", "placement")).response().body());
        CANARIES.forEach((category, canary) -> assertEquals(
                category == DataCategory.LANGUAGE || category == DataCategory.PLACEMENT, text.contains(canary),
                category.code()));
    }

    @Test
    void with_everything_consented_to_everything_is_there_and_still_no_place_no_code_word_no_note() throws IOException {
        String[] all = Arrays.stream(DataCategory.values()).map(DataCategory::code).toArray(String[]::new);
        byte[] pdf = hers.send(hers.drafted(hers.release(all), all)).response().body();
        String text = text(pdf).replaceAll("\\s+", " ");
        CANARIES.forEach((category, canary) -> assertTrue(text.contains(canary), category.code() + " in " + text));
        never().forEach(canary -> assertFalse(text.contains(canary) || raw(pdf, canary), canary));
    }

    @Test
    void what_left_is_written_down_by_its_very_bytes_and_stands_on_each_page() throws Exception {
        UUID release = hers.release("chosen-name", "language", "plan");
        UUID referral = hers.drafted(release, "chosen-name", "language");
        Answer sent = hers.send(referral);
        Answer again = hers.packet(referral);
        for (Answer answer : List.of(sent, again)) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.response().body()));
            List<List<String>> rows = given.rows("""
                    select id, categories::text, items::text, channel, release_id, case_id from haven.disclosure
                     where sha256 = decode(?, 'hex')""", hash);
            assertEquals(1, rows.size(), hash);
            List<String> row = rows.get(0);
            assertEquals(List.of("{chosen-name,language}", "{1,2}", "packet", release.toString()), row.subList(1, 5));
            assertTrue(text(answer.response().body()).contains(row.get(0)), "the reference stands in it");
            assertTrue(text(answer.response().body()).replaceAll("\\s+", " ").contains("for this purpose only"));
            assertEquals("application/pdf", answer.header("Content-Type"));
            assertEquals("attachment; filename=\"" + row.get(0).substring(0, 8) + ".pdf\"",
                    answer.header("Content-Disposition"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertTrue(hers.consent().body().contains(hash), "the accounting lists it");
        }
        assertEquals(2, hers.disclosures());
        assertEquals(2, log.count("select count(*) from audit.change c where c.rel = 'haven.disclosure'"
                + " and c.new_row ->> 'release_id' = ?", release.toString()));
    }

    @Test
    void a_packet_speaks_the_language_of_its_sender() throws IOException {
        UUID referral = hers.drafted(hers.release("placement"), "placement");
        Answer answer = Visitor.program("casey").with("Accept-Language", "es").send("POST",
                "/api/v1/cases/" + given.one("select case_id from haven.referral where id = ?", UUID.class, referral)
                        + "/referrals/" + referral + "/sending",
                "{\"version\": 0}");
        assertTrue(text(answer.response().body()).contains("Tiene una cama"), text(answer.response().body()));
    }

    @Test
    void the_search_for_hidden_words_finds_them_where_they_are_hidden() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setKeywords("Zinnia Ñ Canary");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addComment("Has a bed");
            }
            document.save(out);
            pdf = out.toByteArray();
        }
        assertTrue(raw(pdf, "Zinnia Ñ Canary"));
        assertTrue(raw(pdf, "Has a bed"));
        assertFalse(raw(pdf, "Whistle by the quince tree"));
    }

    private List<String> never() {
        List<String> never = new ArrayList<>(NEVER);
        never.add(given.one("select number from haven.case_file where id = ?", String.class, hers.caseId()));
        never.add(given.one("select code_name from haven.shelter where id = ?", String.class, house.id()));
        return never;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Whether the words stand anywhere in the file: as it lies there, in a string, or in what a stream unpacks to. */
    private static boolean raw(byte[] pdf, String words) {
        List<Charset> ways = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<byte[]> all = new ArrayList<>(List.of(pdf));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                collect(object.getObject(), all);
            }
            collect(document.getDocument().getTrailer(), all);
            return all.stream()
                    .anyMatch(bytes -> ways.stream().anyMatch(way -> new String(bytes, StandardCharsets.ISO_8859_1)
                            .contains(new String(words.getBytes(way), StandardCharsets.ISO_8859_1))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void collect(COSBase base, List<byte[]> all) throws IOException {
        if (base instanceof COSString string) {
            all.add(string.getBytes());
        } else if (base instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                all.add(in.readAllBytes());
            }
        }
        if (base instanceof org.apache.pdfbox.cos.COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                if (!(value instanceof COSObject)) {
                    collect(value, all);
                }
            }
        } else if (base instanceof org.apache.pdfbox.cos.COSArray array) {
            for (COSBase value : array) {
                if (!(value instanceof COSObject)) {
                    collect(value, all);
                }
            }
        }
    }

    private static Answer post(String path, String body) {
        return as("casey", path, body);
    }

    private static Answer as(String login, String path, String body) {
        return Visitor.program(login).send("POST", path, body);
    }

    private static void done(Answer answer) {
        assertTrue(answer.status() < 300, answer.status() + " " + answer.body());
    }

    private static UUID id(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("id").asText());
    }
}

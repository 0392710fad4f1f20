package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Partner;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * A person's words are nowhere to be read: in no table, no file of the database, no log. A control that is kept in plain
 * must be found by the same search, or the search proves nothing.
 */
@RunAsClient
class AtRestTest extends HouseTest {

    private final String words = "Kestrel" + UUID.randomUUID().toString().replace("-", "");
    private final String control = "Heron" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void what_a_person_said_is_readable_in_no_table_no_file_and_no_log() throws SQLException, IOException {
        String lead;
        try (Connection migrate = TheHouse.get().asMigrate()) {
            lead = RowSecurityTest.rows(migrate, "select id::text from haven.staff where login = 'casey'").get(0);
        }
        String caseId = aCaseFullOfWords(lead);
        try (Connection superuser = TheHouse.get().postgres().asSuperuser("haven");
                Statement statement = superuser.createStatement()) {
            statement.execute("insert into haven.team (name) values ('" + control + "')");
            statement.execute("checkpoint");
            List<String> tables = RowSecurityTest.rows(superuser, """
                    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p') and n.nspname in ('haven', 'access', 'crypto', 'audit', 'sec')""");
            assertEquals(List.of("haven.team"), holding(superuser, tables, control));
            assertEquals(List.of(), holding(superuser, tables, words));
            assertFalse(RowSecurityTest.rows(superuser, "select 1 from audit.event where target = '" + caseId + "'")
                    .isEmpty());
        }
        assertFalse(files(TheHouse.get().postgres().data(), control).isEmpty(), "the control was not found");
        assertEquals(List.of(), files(TheHouse.get().data(), words));
    }

    /** Every field that takes text takes the words; the person who may read them can. */
    private String aCaseFullOfWords(String lead) {
        Visitor hollis = Visitor.program("hollis");
        Answer recorded = hollis.send("POST", "/api/v1/intakes", """
                {"formKey": "%s", "form": {"channel": "phone", "callerRelation": "self", "nature": "needs-help",
                 "urgency": "day", "immediateDanger": "no", "minorsPresent": "no", "anonymous": false,
                 "chosenName": "%s", "safeContact": "%s", "summary": "%s"}}""".formatted(UUID.randomUUID(), words,
                words, words));
        assertEquals(201, recorded.status(), recorded.body());
        String contact = recorded.json().path("id").asText();
        Visitor casey = Visitor.program("casey");
        Answer screened = casey.send("POST", "/api/v1/intakes/" + contact + "/screenings", """
                {"readVersion": %d, "answers": {"under18": "no", "acts": ["recruitment"], "means": ["fraud"],
                 "purposes": ["forced-labour"], "exploitation": [], "control": [], "recruitment": [],
                 "status": "PossibleVictimOfTrafficking", "decidedBy": "NGO", "decidedOn": "2026-01-15",
                 "reason": "%s"}}""".formatted(version(casey, contact), words));
        assertTrue(screened.status() < 300, screened.body());
        Answer accepted = casey.send("POST", "/api/v1/intakes/" + contact + "/acceptance",
                "{\"readVersion\": %d, \"lead\": \"%s\"}".formatted(version(casey, contact), lead));
        assertEquals(201, accepted.status(), accepted.body());
        JsonNode opened = accepted.json();
        String caseId = opened.path("id").asText();
        String path = "/api/v1/cases/" + caseId;
        Answer noted = casey.send("POST", path + "/notes",
                "{\"formKey\": \"%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), words));
        assertEquals(201, noted.status(), noted.body());
        Answer agreed = casey.send("POST", path + "/safe-contact", """
                {"channel": "phone", "contact": "%s", "instructions": "%s", "codeWord": "%s", "voicemail": false}"""
                .formatted(words, words, words));
        assertTrue(agreed.status() < 300, agreed.body());
        releasedAndReferred(casey, path);
        assertTrue(casey.get(path + "/notes").body().contains(words));
        assertTrue(casey.get(path + "/survivor").body().contains(words));
        // and where it is refused, it is not repeated in a log
        casey.send("POST", path + "/notes", "{\"formKey\": \"no\", \"text\": \"" + words + "\"}");
        casey.get("/app/casefile/find.xhtml?number=" + words);
        casey.get("/api/v1/cases/find?number=" + words);
        return caseId;
    }

    private void releasedAndReferred(Visitor casey, String path) {
        Partner partner;
        try (Connection migrate = TheHouse.get().asMigrate()) {
            partner = new Given(migrate).partner();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Answer released = casey.send("POST", path + "/consent/releases", """
                {"recipient": "%s", "purpose": "referral", "purposeWords": "%s", "categories": ["chosen-name"],
                 "endsAt": "%s", "longReason": "%s", "giver": "guardian", "giverName": "%s", "assent": "given",
                 "method": "written", "language": "eng", "noticeVersion": "2026-11", "notACondition": true,
                 "formKey": "%s"}""".formatted(partner.id(), words, Instant.now().plus(Duration.ofDays(30)), words,
                words, UUID.randomUUID()));
        assertEquals(201, released.status(), released.body());
        Answer drafted = casey.send("POST", path + "/referrals", """
                {"release": "%s", "service": "%s", "urgency": "soon", "respondBy": "%s", "needs": "%s",
                 "categories": ["chosen-name"], "formKey": "%s"}""".formatted(released.json().path("id").asText(),
                partner.service(), LocalDate.now().plusDays(7), words, UUID.randomUUID()));
        assertEquals(201, drafted.status(), drafted.body());
        assertTrue(casey.get(path + "/consent").body().contains(words));
        assertTrue(casey.get(path + "/referrals").body().contains(words));
    }

    private static int version(Visitor visitor, String contact) {
        return visitor.get("/api/v1/intakes/" + contact).json().path("version").asInt();
    }

    private static List<String> holding(Connection connection, List<String> tables, String text) throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            if (!RowSecurityTest.rows(connection, "select 1 from " + table + " t where t::text like '%" + text
                    + "%' or t::text like '%" + hex + "%' limit 1").isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> files(Path folder, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holds(file, wanted)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        byte[] block = new byte[1 << 20];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block, kept, block.length - kept); read > 0; read = in.read(block, kept,
                    block.length - kept)) {
                int end = kept + read;
                if (new String(block, 0, end, StandardCharsets.ISO_8859_1)
                        .contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(block, end - kept, block, 0, kept);
            }
            return false;
        } catch (NoSuchFileException e) {
            // the database has put it away meanwhile
            return false;
        }
    }
}

package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.haven.itest.given.Given;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Files that are as large as they come, and files that only pretend to be. */
@RunAsClient
class LargeImportTest extends HouseTest {

    private static final int ROWS = 15_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEAD = List.of("prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_Gender",
            "prs_Citizenship", "vic_TraffickingStatus", "vic_LocationOfRecruitment");

    /** What can be wrong in a column, and what is said about it. */
    private record Fault(int column, String value, String said) {
    }

    private static final List<Fault> FAULTS = List.of(new Fault(2, "1990-02-30", "DATE_DOES_NOT_EXIST"),
            new Fault(2, "2190-01-01", "DATE_IN_FUTURE"), new Fault(5, "SomethingElse", "UNKNOWN_CODE"),
            new Fault(0, "n".repeat(10_000), "TEXT_TOO_LONG"), new Fault(4, "XQ", "UNKNOWN_CODE"));

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Fault> planted = new TreeMap<>();

    /** Rows of people who do not exist, and one fault in about every hundredth of them. */
    private void rows(int size) {
        String batch = UUID.randomUUID().toString();
        SplittableRandom random = new SplittableRandom(batch.hashCode());
        rows.add(HEAD);
        for (int row = 2; row < size + 2; row++) {
            List<String> cells = new ArrayList<>(List.of("Fictional " + row, "<script>alert('" + batch + "')</script>",
                    "19" + (50 + row % 50) + "-0" + (1 + row % 9) + "-1" + row % 10, "Feminine", "PH",
                    "PossibleVictimOfTrafficking", "A harbour town, \"east\" side"));
            if (random.nextInt(100) == 0) {
                Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
                // nobody else bears the long name, or the row would be told as one that is repeated
                cells.set(fault.column(), fault.value().length() > 100 ? fault.value() + row : fault.value());
                planted.put(row, fault);
            }
            rows.add(cells);
        }
    }

    @Test
    void fifteen_thousand_rows_of_csv_are_reported_on_and_imported_and_only_the_planted_faults_are_found() {
        rows(ROWS);
        StringBuilder csv = new StringBuilder();
        rows.forEach(cells -> csv
                .append(String.join(",", cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()))
                .append("\r\n"));
        carry("text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fifteen_thousand_rows_of_xlsx_are_reported_on_and_only_the_planted_faults_are_found() throws Exception {
        rows(ROWS);
        JsonNode report = reported(XLSX, Spreadsheet.of(rows));
        assertEquals(204, sunil().send("DELETE", "/api/v1/imports/" + report.at("/file/id").asText(), null).status());
    }

    private JsonNode reported(String type, byte[] file) {
        JsonNode report = checked(type, file);
        Map<Integer, List<String>> found = found(report);
        Map<Integer, List<String>> expected = new TreeMap<>();
        planted.forEach((row, fault) -> expected.put(row, List.of(HEAD.get(fault.column()) + " " + fault.said())));
        assertEquals(expected, found);
        return report;
    }

    private void carry(String type, byte[] file) {
        JsonNode report = reported(type, file);
        int ready = ROWS
                - (int) planted.values().stream().filter(fault -> !fault.said().equals("UNKNOWN_CODE")).count();
        assertEquals(ROWS, report.at("/file/rows").asInt());
        assertEquals(ready, report.at("/file/ready").asInt());

        String id = report.at("/file/id").asText();
        Answer confirmed = sunil().send("POST", "/api/v1/imports/" + id + "/confirmation", null);
        assertEquals(202, confirmed.status(), confirmed.body());
        JsonNode job = ended(confirmed.json().path("id").asText());
        assertEquals("done", job.path("state").asText(), job.toString());
        assertEquals(ready, open(id, 0).at("/file/imported").asInt());
        try (Given given = new Given(TheHouse.get().asMigrate())) {
            assertEquals(ready, given.count(
                    "select count(*) from haven.import_row where import_id = ?::uuid" + " and case_id is not null",
                    id));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }

        JsonNode again = checked(type, file);
        assertEquals(0, again.at("/file/ready").asInt());
        assertEquals(ready, again.at("/file/duplicates").asInt());
    }

    @Test
    void an_import_given_up_in_the_middle_leaves_whole_cases_and_forgets_the_rest() throws Exception {
        rows(3_000);
        String id = checked(XLSX, Spreadsheet.of(rows)).at("/file/id").asText();
        String job = sunil().send("POST", "/api/v1/imports/" + id + "/confirmation", null).json().path("id").asText();
        assertEquals(204, sunil().send("DELETE", "/api/v1/imports/" + id, null).status());
        assertEquals("cancelled", ended(job).path("state").asText());
        try (Given given = new Given(TheHouse.get().asMigrate())) {
            assertEquals(0, given.count(
                    "select count(*) from haven.import_row where import_id = ?::uuid" + " and case_id is null", id));
            assertEquals(open(id, 0).at("/file/imported").asLong(),
                    given.count("select count(*) from haven.import_row where import_id = ?::uuid", id));
        }
    }

    @Test
    void a_spreadsheet_that_would_fill_the_memory_is_told_from_a_large_one() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes());
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                zip.write(spaces);
            }
        }
        JsonNode report = checked(XLSX, bytes.toByteArray());
        assertEquals("unreadable", report.at("/file/state").asText());
        assertEquals("WORKBOOK_TOO_LARGE_INSIDE", report.at("/summary/findings/0/kind").asText(), report.toString());
        assertEquals(200, sunil().get("/api/v1/my-day").status(), "the server is well");
    }

    private static Visitor sunil() {
        return Visitor.program("sunil");
    }

    private static JsonNode checked(String type, byte[] file) {
        Answer answer = sunil().send("POST", "/api/v1/imports?name=fictional", BodyPublishers.ofByteArray(file),
                Map.of("Content-Type", type));
        assertEquals(201, answer.status(), answer.body());
        return open(answer.json().path("id").asText(), 0);
    }

    private static JsonNode open(String id, int page) {
        Answer answer = sunil().get("/api/v1/imports/" + id + "?size=500&page=" + page);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    /** By row, column and kind. */
    private static Map<Integer, List<String>> found(JsonNode first) {
        Map<Integer, List<String>> found = new TreeMap<>();
        JsonNode report = first;
        for (int page = 1;; page++) {
            report.at("/rows/items").forEach(row -> {
                List<String> said = new ArrayList<>();
                row.path("findings").forEach(f -> said.add(f.path("column").asText() + " " + f.path("kind").asText()));
                found.put(row.path("number").asInt(), said);
            });
            if (!report.at("/rows/more").asBoolean()) {
                return found;
            }
            report = open(first.at("/file/id").asText(), page);
        }
    }

    private static JsonNode ended(String job) {
        Supplier<JsonNode> view = () -> sunil().get("/api/v1/jobs/" + job).json();
        Patience.until(LONGEST, () -> !view.get().path("endedAt").isNull(), () -> view.get().toString());
        return view.get();
    }
}

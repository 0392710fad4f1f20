package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.haven.itest.given.Given;
import org.haven.itest.web.Spreadsheet;
import org.junit.jupiter.api.Test;

/** A partner sends a file: it is checked, nothing is written before it is confirmed, and nothing is imported twice. */
class ImportJourneyTest extends Journey {

    private static final List<String> HEAD = List.of("prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_Gender",
            "prs_Citizenship", "vic_TraffickingStatus", "our_Remark");

    ImportJourneyTest() {
        super("import");
    }

    /** Rows with what is wrong in them, in the order of a spreadsheet: the heading is row 1. */
    private static List<List<String>> rows() {
        String batch = UUID.randomUUID().toString().substring(0, 8);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        rows.add(row("Fictional", "Alder " + batch, "1990-02-03", "PossibleVictimOfTrafficking"));
        rows.add(row("Fictional", "Birch " + batch, "1990-02-30", "PossibleVictimOfTrafficking"));
        rows.add(row("Fictional", "Cedar " + batch, "2090-01-01", "PossibleVictimOfTrafficking"));
        rows.add(row("Fictional", "Dogwood " + batch, "1991-07-08", "SomethingElse"));
        rows.add(row("Fictional", "Elder " + batch, "1985-11-12", "ActualVictimOfTrafficking"));
        return rows;
    }

    private static List<String> row(String first, String second, String born, String status) {
        return List.of(first, second, born, "Feminine", "PH", status, "a remark");
    }

    @Test
    void a_csv_file_is_reported_by_row_and_column_confirmed_and_never_imported_twice() throws Exception {
        byte[] csv = String.join("\r\n", rows().stream().map(cells -> String.join(",", cells)).toList())
                .getBytes(StandardCharsets.UTF_8);
        Desk sunil = as("sunil").open("/app/intake/imports.xhtml").titled("Import").seen("files");
        carry(sunil, "fictional.csv", "text/csv", csv, true);
    }

    @Test
    void an_xlsx_file_is_reported_confirmed_and_never_imported_twice() throws Exception {
        carry(as("sunil"), "fictional.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Spreadsheet.of(rows()), false);
    }

    @Test
    void a_file_that_is_no_table_is_told_plainly() {
        Desk sunil = as("sunil").open("/app/intake/imports.xhtml");
        sunil.press("Check the file").reads("“File” needs an answer.").state("no-file");
        upload(sunil, "letter.csv", "text/csv",
                "Dear colleagues,\nplease find nothing here.".getBytes(StandardCharsets.UTF_8));
        sunil.titled("Report on a file").reads("Could not be read")
                .reads("No row near the top holds the column codes of the standard.").seen("unreadable");
    }

    private void carry(Desk sunil, String name, String type, byte[] file, boolean looked) throws Exception {
        Given given = given();
        long before = given.count("select count(*) from haven.case_file");
        upload(sunil, name, type, file);
        sunil.titled("Report on a file").reads("Nothing has been imported yet.").reads("our_Remark");
        finding(sunil, 3, "prs_Birthdate", "There is no such day.");
        finding(sunil, 4, "prs_Birthdate", "This day lies in the future.");
        finding(sunil, 5, "vic_TraffickingStatus", "is not in the code list");
        assertThat(lines(sunil)).hasCount(3);
        assertEquals(before, given.count("select count(*) from haven.case_file"));
        if (looked) {
            sunil.seen("report");
        }

        sunil.press("Import the rows that are ready");
        sunil.reads("The rows that were ready are cases in your team's queue.");
        long ready = given.count("select count(*) from haven.case_file") - before;
        fact(sunil, "Now cases", String.valueOf(ready));
        if (looked) {
            sunil.seen("done");
        }

        String imported = given.one("""
                select r.case_id::text from haven.import_row r join haven.import_file f on f.id = r.import_id
                 where r.case_id is not null order by r.imported_at desc, r.row_number limit 1""", String.class);
        sunil.open("/app/intake/of-case.xhtml?case=" + imported).titled("First contact").reads("our_Remark")
                .reads("a remark");
        if (looked) {
            sunil.seen("of-case");
        }

        upload(sunil, name, type, file);
        sunil.titled("Report on a file");
        fact(sunil, "Imported before", String.valueOf(ready));
        fact(sunil, "Ready to import", "0");
        assertThat(sunil.page().getByText("Import the rows that are ready")).hasCount(0);
        if (looked) {
            sunil.seen("again");
        }
        assertEquals(before + ready, given.count("select count(*) from haven.case_file"));
    }

    private static void upload(Desk desk, String name, String type, byte[] file) {
        desk.open("/app/intake/imports.xhtml").field("file").setInputFiles(new FilePayload(name, type, file));
        desk.press("Check the file");
    }

    private static Locator lines(Desk desk) {
        return desk.page().locator("section[aria-labelledby=rows-title] tbody tr");
    }

    private static void finding(Desk desk, int row, String column, String says) {
        assertThat(lines(desk).filter(
                new Locator.FilterOptions().setHasText(Pattern.compile("Row\\s*" + row + "\\s*Column\\s*" + column))))
                .containsText(says);
    }

    private static void fact(Desk desk, String name, String says) {
        assertThat(
                desk.page().locator("main dl > div").filter(new Locator.FilterOptions().setHasText(name)).locator("dd"))
                .hasText(says);
    }
}

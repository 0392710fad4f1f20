package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.haven.intake.htcds.Given.Reading;
import org.junit.jupiter.api.Test;

/** The headings of the official files, spelt as those files spell them. */
class OfficialHeadingsTest {

    private final List<String> codes = line("template-codes");
    private final List<String> labels = line("template-labels");
    private final List<String> survey = line("survey-names");

    private static List<String> line(String name) {
        try (InputStream in = OfficialHeadingsTest.class.getResourceAsStream("headings.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.startsWith(name + "|"))
                    .map(line -> List.of(line.substring(name.length() + 1).split("\\|", -1))).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> blank() {
        List<String> row = new ArrayList<>(codes);
        row.replaceAll(code -> "");
        return row;
    }

    private List<String> person(String number) {
        List<String> row = blank();
        row.set(0, number);
        row.set(codes.indexOf("prs_FirstName"), "Wren");
        row.set(codes.indexOf("prs_MailingCity"), "Lantern Bay");
        row.set(codes.indexOf("prs_MailingCountry"), "NZ");
        row.set(codes.indexOf("prs_MailingStreet"), "1 Example Street");
        row.set(codes.indexOf("prs_MailingPostalCode"), "00000");
        row.set(codes.indexOf("vic_TraffickingStatus"), "Possible victim of trafficking");
        row.set(codes.indexOf("vic_TraffickinStatusDecisionMakingOrg"), "Non-police governmental organization");
        return row;
    }

    @Test
    void everyCodeOfTheTemplateIsRecognisedAndItsLabelsAreNoPerson() {
        Reading reading = Given.read(Given.xlsxOf(List.of(codes, labels, person("1"))));

        long named = codes.stream().filter(code -> !code.isEmpty()).count();
        assertEquals(named, reading.report().columns().size());
        assertEquals(List.of(), reading.report().unknownColumns());
        assertEquals(List.of("2 HEADING_ROW_PASSED"), reading.found());
        assertEquals(3, reading.row().number());
    }

    @Test
    void whereLabelsAndCodesOfTheTemplateDisagreeTheCodesAreBelieved() {
        HtcdsRow row = Given.read(Given.xlsxOf(List.of(codes, labels, person("1")))).row();

        assertEquals("Lantern Bay", row.text(HtcdsColumn.PRS_MAILING_CITY).orElseThrow());
        assertEquals("NZ", row.text(HtcdsColumn.PRS_MAILING_COUNTRY).orElseThrow());
        assertEquals("1 Example Street", row.text(HtcdsColumn.PRS_MAILING_STREET).orElseThrow());
        assertEquals("00000", row.text(HtcdsColumn.PRS_MAILING_POSTAL_CODE).orElseThrow());
    }

    @Test
    void theMisspeltCodeOfTheTemplateIsUnderstood() {
        HtcdsRow row = Given.read(Given.xlsxOf(List.of(codes, labels, person("1")))).row();

        assertEquals("NonPoliceGovernmentalOrganization", row.traffickingStatusDecidedBy().orElseThrow());
    }

    @Test
    void theNumberedButEmptyRowsOfTheTemplateAreNoPeople() {
        List<List<String>> rows = new ArrayList<>(List.of(codes, labels, person("1")));
        for (int i = 2; i <= 1000; i++) {
            List<String> numbered = blank();
            numbered.set(0, Integer.toString(i));
            rows.add(numbered);
        }

        Reading reading = Given.read(Given.xlsxOf(rows));

        assertEquals(1, reading.report().rows());
        assertEquals(999, reading.report().blankRows());
    }

    @Test
    void theColumnThatTheTemplateLeftWithoutCodeIsReportedByItsLetterAndKept() {
        List<String> person = person("1");
        person.set(35, "Migration or Change of Location");

        Reading reading = Given.read(Given.xlsxOf(List.of(codes, labels, person)));

        Finding unnamed = reading.report().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.UNNAMED_COLUMN).findFirst().orElseThrow();
        assertEquals(List.of("AJ"), unnamed.args());
        assertEquals("Migration or Change of Location", reading.row().values().get("(AJ)"));
    }

    @Test
    void everyQuestionOfTheSurveyIsRecognised() {
        Reading reading = Given.read(Given.csvOf(List.of(survey, answers())));

        assertEquals(survey.size() - 3, reading.report().columns().size());
        assertEquals(List.of(), reading.found());
        assertEquals("Wren", reading.row().firstName().orElseThrow());
        assertEquals(List.of("DebtBondage", "TakesEarnings"), reading.row().methodsOfControl());
        assertEquals(true, reading.row().consent().orElseThrow());
    }

    @Test
    void everyQuestionIsRecognisedWithinGroupsAndAmongTheColumnsOfTheSurveyTool() {
        List<String> grouped = new ArrayList<>(survey);
        grouped.replaceAll(name -> name.contains("_") && !name.startsWith("_") ? "intake/person/" + name : name);
        grouped.addAll(List.of("_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
                "_submitted_by", "_tags", "_index", "formhub/uuid", "meta/instanceID", "meta/rootUuid"));
        List<String> answers = new ArrayList<>(answers());
        answers.addAll(List.of("7", "c0ffee00-0000-4000-8000-000000000001", "2026-01-02T03:04:05", "", "", "s", "", "",
                "1", "0123456789abcdef0123456789abcdef", "uuid:c0ffee00-0000-4000-8000-000000000002", "x"));

        Reading reading = Given.read(Given.csvOf(List.of(grouped, answers)));

        assertEquals(survey.size() - 3, reading.report().columns().size());
        assertEquals(List.of(), reading.found());
        assertEquals(new RowIdentity(true, "uuid:c0ffee00-0000-4000-8000-000000000001"), reading.row().identity());
    }

    private List<String> answers() {
        List<String> row = new ArrayList<>(survey);
        row.replaceAll(code -> "");
        row.set(survey.indexOf("start"), "2026-01-02T10:00:00.000+03:00");
        row.set(survey.indexOf("prs_First_Name"), "Wren");
        row.set(survey.indexOf("con_Consent"), "TRUE");
        row.set(survey.indexOf("vic_TraffickingStatus"), "PossibleVictimOfTrafficking");
        row.set(survey.indexOf("vic_Methods_of_Control"), "DebtBondage TakesEarnings");
        return row;
    }

    @Test
    void everyColumnOfTheStandardIsRecognisedByItsCode() {
        List<String> all = Arrays.stream(HtcdsColumn.values()).map(HtcdsColumn::code).toList();
        List<String> row = all.stream().map(code -> code.equals("prs_FirstName") ? "Wren" : "").toList();

        Reading reading = Given.read(Given.csvOf(List.of(all, row)));

        assertEquals(84, all.size());
        assertEquals(all.size(), reading.report().columns().size());
        assertTrue(reading.found().isEmpty());
    }

    @Test
    void aFileOfTheFormItselfIsNoFileOfCases() {
        List<List<String>> form = new ArrayList<>(List.of(List.of("type", "name", "label")));
        survey.forEach(name -> form.add(List.of("text", name, "")));

        assertEquals(List.of("0 NO_COLUMN_CODES"), Given.read(Given.xlsxOf(form)).found());
    }
}

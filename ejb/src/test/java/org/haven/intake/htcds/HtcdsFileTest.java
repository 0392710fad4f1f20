package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.haven.intake.htcds.Given.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says is what the rows say, whoever wrote the file. */
class HtcdsFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"prs_FirstName", "PRS_FIRSTNAME", "prs_First_Name", " prs_FirstName ",
            "group/prs_FirstName", "a/b/prs_First_Name", "group-prs_FirstName", "group.prs_FirstName",
            "event[1]/prs_FirstName"})
    void aColumnIsKnownByItsCodeHoweverASurveyToolSpellsIt(String heading) {
        assertEquals("Wren", Given.csv(heading + ",vic_TraffickingStatus", "Wren,").row().firstName().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Name", "FirstName", "name", "vic_FirstName", "prs_FirstNames",
            "prs_FirstName_other"})
    void nothingButTheCodeMakesAColumnSoALabelIsReportedAndItsValuesKept(String heading) {
        Reading reading = Given.csv(heading + ",prs_Title,vic_TraffickingStatus", "Wren,Dr,");

        assertEquals(List.of("1 " + heading + " UNKNOWN_COLUMN"), reading.found());
        assertEquals("Wren", reading.row().values().get(heading));
        assertEquals(List.of(heading), reading.report().unknownColumns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DebtBondage;RestrictsMovement", "DebtBondage, RestrictsMovement",
            "DebtBondage RestrictsMovement", "RestrictsMovement\nDebtBondage", "Debt bondage ; Restricts movement",
            "MethodsOfControlDebtBondage;MethodsOfControlRestrictsMovement", "debtbondage|RESTRICTSMOVEMENT",
            "DebtBondage;DebtBondage;RestrictsMovement"})
    void severalCodesAreReadHoweverTheyAreKeptApart(String value) {
        Reading reading = Given.cell(HtcdsColumn.VIC_METHODS_OF_CONTROL, value);

        assertEquals(List.of("DebtBondage", "RestrictsMovement"), reading.row().methodsOfControl());
        assertEquals(List.of("1 vic_MethodsOfControl DEFINITIONS_LIST_USED"), reading.found());
    }

    @Test
    void labelsThatHoldCommasAreOneCodeEach() {
        HtcdsRow row = Given.cell(HtcdsColumn.VIC_FORCED_LABOUR_INDUSTRY, "Agriculture, forestry and fishing, Water "
                + "supply; sewerage, waste management and remediation; Construction").row();

        assertEquals(
                List.of("A_AgricultureForestryAndFishing", "E_WaterSupplySewerageWasteManagement", "F_Construction"),
                row.codes(HtcdsColumn.VIC_FORCED_LABOUR_INDUSTRY));
        assertEquals(List.of(), row.findings());
    }

    @Test
    void choicesInColumnsOfTheirOwnMakeOneValue() {
        Reading reading = Given.csv(
                "prs_Title,vic_TraffickingStatus,vic_TypeOfExploitation/Servitude,g/vic_TypeOfExploitation/ForcedLabour,"
                        + "vic_TypeOfExploitation/Other,MethodsOfControlTakesEarnings,vic_MethodsOfControlUsesChildren",
                "x,,1,TRUE,0,1,0");

        assertEquals(List.of("ForcedLabour", "Servitude"), reading.row().typesOfExploitation());
        assertEquals(List.of("TakesEarnings"), reading.row().methodsOfControl());
        assertEquals(2 + 2, reading.report().columns().size());
    }

    @Test
    void anUnknownChoiceWithAColumnOfItsOwnIsReportedInTheRowsThatChoseIt() {
        Reading reading = Given.csv("prs_Title,vic_TraffickingStatus,vic_TypeOfExploitation/ForcedCriminality", "x,,0",
                "y,,1");

        assertEquals(List.of("3 vic_TypeOfExploitation UNKNOWN_CODE"), reading.found());
        assertEquals(List.of("ForcedCriminality"),
                reading.rows().get(1).unknownCodes(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION));
    }

    @Test
    void unknownCodesAreReportedShortenedAndKeptWhole() {
        String unknown = "Forced" + "Criminality".repeat(10);
        Reading reading = Given.cell(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION, "Servitude;" + unknown);

        assertEquals(List.of("Servitude"), reading.row().typesOfExploitation());
        assertEquals(List.of(unknown), reading.row().unknownCodes(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION));
        assertEquals(60, reading.report().findings().get(0).args().get(0).length());
    }

    @Test
    void aSentenceInACodeColumnIsOneUnknownCodeAndNotManyWords() {
        Reading reading = Given.cell(HtcdsColumn.VIC_RECRUITMENT_WEBSITES_AND_APPS, "Other social network");

        assertEquals(List.of("Other social network"),
                reading.row().unknownCodes(HtcdsColumn.VIC_RECRUITMENT_WEBSITES_AND_APPS));
    }

    @ParameterizedTest
    @CsvSource({"vic_RelationshipToTrafficker,Unaquainted,Unaquainted",
            "vic_RelationshipToTrafficker,Unacquainted,Unaquainted", "prs_Gender,NonConforming,NonConforming",
            "prs_Gender,Non-Conforming\u00a0,NonConforming", "prs_Gender,Not Specified/Unknown,NonSpecifiedUnknown",
            "cas_Status,Follow up,FollowUp", "vic_MethodsOfControl,ThreatOfLawEnforcement,ThreatsLawEnforcement",
            "vic_MethodsOfControl,MethodsOfControlPsychoactiveSubstances,PsychoactiveSubstance",
            "vic_MethodsOfControl,DebtBondage ,DebtBondage", "vic_RecruitmentWebsitesAndApps,4Sale,4Sale",
            "prs_Citizenship,NA,NA", "prs_Citizenship,Namibia,NA", "prs_Citizenship,PHL,PH",
            "prs_Citizenship,Bolivia (Plurinational State of),BO", "prs_PrimaryLanguage,en,eng",
            "prs_PrimaryLanguage,fre,fra", "prs_PrimaryLanguage,Tagalog,tgl", "prs_PrimaryLanguage,ceb,ceb",
            "con_Consent,Yes,TRUE", "con_Consent,0,FALSE"})
    void publishedSpellingsLabelsAndOtherKnownSpellingsMeanTheirCode(String column, String written, String code) {
        HtcdsRow row = Given.cell(HtcdsColumn.named(column).orElseThrow(), written).row();

        assertEquals(code, row.values().get(column));
        assertEquals(List.of(), row.findings());
    }

    @Test
    void twoCountriesApartByASpaceAreTwo() {
        assertEquals(List.of("PH", "UG"), Given.cell(HtcdsColumn.PRS_CITIZENSHIP, "UG PH").row().citizenships());
    }

    @ParameterizedTest
    @CsvSource({"'''=1+1',=1+1", "'''+639171234567',+639171234567", "'''-1',-1", "'''@home',@home",
            "'''Tis fine','''Tis fine'", "<script>alert(1)</script>,<script>alert(1)</script>"})
    void anExportersApostropheIsTakenOffAndAllElseStays(String written, String meant) {
        assertEquals(meant, Given.cell(HtcdsColumn.CCO_CASE_COMMENT, written).row().text(HtcdsColumn.CCO_CASE_COMMENT)
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"'''+639171234567'", "+639171234567", "+63 917 123-4567", "+63 (917) 1234567"})
    void telephoneNumbersSurvive(String written) {
        HtcdsRow row = Given.cell(HtcdsColumn.PRS_MOBILE_PHONE, written).row();

        assertEquals("+639171234567", row.text(HtcdsColumn.PRS_MOBILE_PHONE).orElseThrow());
        assertEquals(List.of(), row.findings());
    }

    @Test
    void aTelephoneNumberThatASpreadsheetHoldsAsANumberKeepsItsDigits() {
        HtcdsRow row = Given.read(Given.xlsx(sheet -> {
            Given.write(sheet, List.of(List.of("prs_FirstName", "vic_TraffickingStatus", "prs_MobilePhone")));
            sheet.value(1, 0, "Wren");
            sheet.value(1, 2, 639171234567L);
        })).row();

        assertEquals("639171234567", row.text(HtcdsColumn.PRS_MOBILE_PHONE).orElseThrow());
        assertEquals(List.of(), row.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-05-09", "2001/05/09", "2001-5-9", "2001-05-09T23:30:00.000+03:00",
            "2001-05-09 10:00:00"})
    void daysWithTheYearFirstAreRead(String written) {
        HtcdsRow row = Given.cell(HtcdsColumn.PRS_BIRTHDATE, written).row();

        assertEquals(LocalDate.of(2001, 5, 9), row.birthDate().orElseThrow());
        assertEquals(List.of(), row.findings());
    }

    @ParameterizedTest
    @CsvSource({"25/12/2001,DATE_ORDER_UNCLEAR", "9.5.2001,DATE_ORDER_UNCLEAR", "05-09-01,DATE_ORDER_UNCLEAR",
            "2001-13-01,DATE_DOES_NOT_EXIST", "2023-02-30,DATE_DOES_NOT_EXIST", "0201-01-01,DATE_TOO_LONG_AGO",
            "2001,PARTIAL_DATE", "36500,NOT_A_DATE"})
    void adayThatIsNotCertainIsNeverGuessed(String written, FindingKind kind) {
        HtcdsRow row = Given.cell(HtcdsColumn.PRS_BIRTHDATE, written).row();

        assertEquals(List.of(kind), row.findings().stream().map(Finding::kind).toList());
        assertTrue(row.birthDate().isEmpty());
        assertEquals(written, row.text(HtcdsColumn.PRS_BIRTHDATE).orElseThrow());
    }

    @Test
    void todayIsNoFutureAndAPlanMayLieAhead() {
        assertEquals(List.of(), Given.cell(HtcdsColumn.CAS_INCOMING_REFERRAL_DATE, "2026-11-20").found());
        assertEquals(List.of(), Given.cell(HtcdsColumn.SPL_PLANNED_END_DATE, "2031-01-01").found());
        assertEquals(List.of(), Given.cell(HtcdsColumn.PRS_BIRTHDATE, "1906-11-20").found());
    }

    @Test
    void daysOfASpreadsheetAreReadWhetherShownAsDaysOrNot() {
        HtcdsRow row = Given.read(Given.xlsx(sheet -> {
            Given.write(sheet, List
                    .of(List.of("prs_Birthdate", "vic_TraffickingStatus", "cas_IncomingReferralDate", "interview")));
            sheet.value(1, 0, LocalDate.of(2001, 5, 9));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 45_000);
            sheet.value(1, 3, LocalDate.of(2020, 2, 29));
            sheet.style(1, 3).format("d\\ mmm\\ yyyy").set();
        })).row();

        assertEquals(LocalDate.of(2001, 5, 9), row.birthDate().orElseThrow());
        assertEquals(LocalDate.of(2023, 3, 15), row.referredOn().orElseThrow());
        assertEquals("2020-02-29", row.values().get("interview"));
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreRead() {
        byte[] file = Given.workbook(Map.of("xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Cases\" r:id=\"s1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml", Given.sheet(
                        Given.row(1, "prs_Birthdate", "vic_TraffickingStatus") + "<row><c><v>35557</v></c></row>")));

        assertEquals(LocalDate.of(2001, 5, 8), Given.read(file).row().birthDate().orElseThrow());
    }

    @Test
    void aYearTypedAsANumberIsAYearAndNoDayOf1905() {
        HtcdsRow row = Given.read(Given.workbook(
                Given.row(1, "prs_Birthdate", "vic_TraffickingStatus") + "<row r=\"2\"><c><v>1990</v></c></row>"))
                .row();

        assertEquals(List.of(FindingKind.PARTIAL_DATE), row.findings().stream().map(Finding::kind).toList());
        assertEquals("1990", row.text(HtcdsColumn.PRS_BIRTHDATE).orElseThrow());
    }

    @Test
    void aNumberOfMonstrousSizeIsKeptAsWritten() {
        HtcdsRow row = Given.read(Given.workbook(Given.row(1, "prs_IdentityNumber", "vic_TraffickingStatus")
                + "<row r=\"2\"><c><v>1E99999999</v></c></row>")).row();

        assertEquals("1E99999999", row.text(HtcdsColumn.PRS_IDENTITY_NUMBER).orElseThrow());
        assertFalse(row.importable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theEncodingsThatSayWhatTheyAreAreRead(String name) {
        byte[] text = ("\ufeff" + "prs_FirstName,vic_TraffickingStatus\nZo\u00eb \u0416,")
                .getBytes(Charset.forName(name));

        assertEquals("Zo\u00eb \u0416", Given.read(text).row().firstName().orElseThrow());
    }

    @Test
    void anotherEncodingIsRefusedWithTheRowWhereItShows() {
        String text = Given.NAMES + "\n" + "\"Wren\nof two lines\",Example,\n".repeat(3_000) + "Jos\u00e9,Example,\n";

        assertEquals(List.of("3002 WRONG_ENCODING"),
                Given.read(text.getBytes(Charset.forName("windows-1252"))).found());
        assertEquals(List.of(), Given.read(text.getBytes(Charset.forName("windows-1252"))).rows());
        assertEquals(List.of("1 WRONG_ENCODING"), Given.read(text.getBytes(StandardCharsets.UTF_16LE)).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whateverStandsBetweenTheCellsIsFoundOut(String between) {
        Reading reading = Given.csv(Given.NAMES.replace(",", between),
                "Wren" + between + "\"a" + between + "b\"" + between);

        assertEquals("a" + between + "b", reading.row().secondName().orElseThrow());
    }

    @Test
    void aFirstLineThatSaysWhatStandsBetweenTheCellsIsNoRow() {
        Reading reading = Given.csv("sep=;", Given.NAMES.replace(",", ";"), "Wren;Example;");

        assertEquals(2, reading.row().number());
        assertEquals(1, reading.report().headingRow());
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        Reading reading = Given.csv("Some agency,,", "", Given.NAMES, "", "\"Wren\r\nsecond line\",Example,", ",,",
                "Ash,Example,");

        assertEquals(List.of(5, 7), reading.rows().stream().map(HtcdsRow::number).toList());
        assertEquals(3, reading.report().headingRow());
        assertEquals(List.of("1 HEADING_ROW_PASSED"), reading.found());
        assertEquals(2, reading.report().blankRows());
    }

    @Test
    void codesSaidAgainFurtherDownAreNoPerson() {
        Reading reading = Given.csv(Given.NAMES, Given.PERSON, Given.NAMES, "Ash,Example,");

        assertEquals(2, reading.report().rows());
        assertEquals(List.of("3 HEADING_ROW_PASSED"), reading.found());
    }

    @Test
    void theSheetWithTheCodesIsReadWhereverItStands() {
        Reading reading = Given
                .read(Given.xlsx(sheet -> Given.write(sheet, List.of(List.of("About this file"))), sheet -> Given
                        .write(sheet, List.of(List.of(Given.NAMES.split(",")), List.of(Given.PERSON.split(","))))));

        assertEquals("Wren", reading.row().firstName().orElseThrow());
        assertEquals("Sheet2", reading.report().sheet());
    }

    @Test
    void aFormulaWithoutAResultIsReportedToo() {
        Reading reading = Given.read(Given.workbook(Given.row(1, "prs_FirstName", "prs_Title", "vic_TraffickingStatus")
                + Given.row(2, "Wren").replace("</row>", "<c r=\"B2\"><f>A2</f></c></row>")));

        assertEquals(List.of("2 prs_Title FORMULA_CELL"), reading.found());
    }

    @Test
    void charactersThatASpreadsheetEscapesAreSeenForWhatTheyAre() {
        Reading reading = Given.read(
                Given.workbook(Given.row(1, "prs_FirstName", "vic_TraffickingStatus") + Given.row(2, "W_x0007_ren")));

        assertEquals(List.of("2 prs_FirstName CONTROL_CHARACTERS"), reading.found());
        assertEquals("Wren", reading.row().firstName().orElseThrow());
    }

    @Test
    void aFileOf200MegabytesIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        Endless stream = new Endless();

        FileReport onDisk = HtcdsFile.take(file, Limits.STANDARD).read(Given.TODAY, row -> {
        });
        FileReport arriving = HtcdsFile.take(stream, Limits.STANDARD).read(Given.TODAY, row -> {
        });

        assertEquals(1, onDisk.count(FindingKind.FILE_TOO_LARGE));
        assertEquals(List.of("20"), onDisk.findings().get(0).args());
        assertEquals(1, arriving.count(FindingKind.FILE_TOO_LARGE));
        assertTrue(stream.read <= Limits.STANDARD.bytes() + 1L);
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }
    }

    @Test
    void namesOfTenThousandCharactersAreReportedAndCut() {
        HtcdsRow row = Given.cell(HtcdsColumn.PRS_FIRST_NAME, "a".repeat(10_000)).row();

        assertEquals(List.of(FindingKind.TEXT_TOO_LONG), row.findings().stream().map(Finding::kind).toList());
        assertFalse(row.importable());
        assertEquals(500, row.firstName().orElseThrow().length());
    }

    @Test
    void rowsThatDifferOnlyWhereTheyWereCutAreNotSaidToBeOneAndTheSame() {
        String name = "a".repeat(9_999);

        List<HtcdsRow> rows = Given.csv("prs_FirstName,vic_TraffickingStatus", name + "b,", name + "c,").rows();

        rows.forEach(row -> assertEquals(List.of(FindingKind.TEXT_TOO_LONG),
                row.findings().stream().map(Finding::kind).toList()));
    }

    @Test
    void aCellOfNothingMuchButSpaceIsReadAtOnce() {
        String spaced = "a" + " ".repeat(9_000) + "b" + " ".repeat(200_000);

        assertEquals(9_002, Given.cell(HtcdsColumn.CCO_CASE_COMMENT, spaced).row().text(HtcdsColumn.CCO_CASE_COMMENT)
                .orElseThrow().length());
    }

    @Test
    void aLongAccountMayBeLong() {
        String account = "word ".repeat(1_999) + "word";

        assertEquals(account, Given.cell(HtcdsColumn.CCO_CASE_COMMENT, account).row().text(HtcdsColumn.CCO_CASE_COMMENT)
                .orElseThrow());
    }

    @Test
    void aRowIsKnownAgainInAnotherOrderAndInAnotherKindOfFile() {
        List<List<String>> rows = List.of(
                List.of("prs_FirstName", "prs_Birthdate", "vic_TraffickingStatus", "vic_TypeOfExploitation", "extra"),
                List.of("Wren", "2001-05-09", "ActualVictimOfTrafficking", "Servitude;ForcedLabour", "kept"));
        List<List<String>> turned = List.of(
                List.of("extra", "vic_TypeOfExploitation", "vic_Trafficking_Status", "prs_Birthdate",
                        "g/prs_FirstName"),
                List.of("kept", "ForcedLabour Servitude", "Actual victim of trafficking", "2001/05/09", " Wren "));

        RowIdentity identity = Given.read(Given.csvOf(rows)).row().identity();

        assertEquals(identity, Given.read(Given.csvOf(turned)).row().identity());
        assertEquals(identity, Given.read(Given.xlsxOf(rows)).row().identity());
        assertFalse(identity.byUuid());
    }

    @Test
    void rowsThatNameNobodyMayBeAlikeAndAreToldApartByHowOftenTheyStand() {
        String[] lines = {"prs_Gender,vic_TraffickingStatus", "Feminine,", "Feminine,", "Feminine,"};

        List<String> sources = Given.csv(lines).rows().stream().map(row -> row.identity().source()).toList();

        assertEquals(3, sources.stream().distinct().count());
        assertEquals(sources, Given.csv(lines).rows().stream().map(row -> row.identity().source()).toList());
        assertNotEquals(sources.get(0), sources.get(1));
    }

    @Test
    void whatHasNoHomeYetIsGivenOutToBeKept() {
        HtcdsRow row = Given.csv("prs_FirstName,vic_TraffickingStatus,per_RoleDetails,spl_Objectives,other",
                "Wren,PossibleVictimOfTrafficking,a,b,c").row();

        assertEquals(Map.of("per_RoleDetails", "a", "spl_Objectives", "b", "other", "c"),
                row.besides(EnumSet.of(HtcdsColumn.PRS_FIRST_NAME, HtcdsColumn.VIC_TRAFFICKING_STATUS)));
    }

    @Test
    void aConsumerThatStopsStopsTheReading() {
        HtcdsFile file = HtcdsFile.of(Given.bytes(Given.NAMES, Given.PERSON, "Ash,,", "Elm,,"), Limits.STANDARD);

        assertThrows(CancellationException.class, () -> file.read(Given.TODAY, row -> {
            throw new CancellationException();
        }));
    }

    @Test
    void aWorkbookWithADeclarationOfItsOwnIsRefused() {
        byte[] file = Given.workbook(Map.of("xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        + Given.sheet(Given.row(1, Given.NAMES.split(",")) + Given.row(2, "&a;&b;", "x"))));

        assertEquals(List.of("0 WORKBOOK_DAMAGED"), Given.read(file).found());
    }

    @Test
    void otherKindsOfZipAreNoTables() {
        byte[] document = Given.workbook(Map.of("_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml", "<x/>"));

        assertEquals(List.of("0 NOT_A_TABLE"), Given.read(document).found());
    }

    @Test
    void moreThanOneFaultOfTheHeadingsIsSaidAtOnce() {
        assertEquals(
                List.of("1 prs_FirstName DOUBLED_COLUMN", "1 prs_Title DOUBLED_COLUMN",
                        "1 vic_TraffickingStatus MISSING_COLUMN"),
                Given.csv("prs_FirstName,prs_Title,prs_First_Name,prs_Title", "a,b,c,d").found());
    }
}

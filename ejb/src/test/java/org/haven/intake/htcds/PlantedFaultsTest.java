package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.haven.intake.htcds.Given.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In fifteen thousand rows the faults that were planted are found by row and column, and no others. */
class PlantedFaultsTest {

    private static final int ROWS = 15_000;
    private static final List<String> HEADINGS = List.of("prs_FirstName", "prs_SecondName", "prs_Birthdate",
            "prs_Gender", "prs_Citizenship", "prs_PrimaryLanguage", "prs_MobilePhone", "prs_NumberOfChildren",
            "con_Consent", "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg", "vic_TypeOfExploitation",
            "vic_MethodsOfControl", "vic_ForcedLabourIndustry", "vic_AgeWhenTrafficked", "cas_Status",
            "cas_IncomingReferralDate", "cco_CaseComment", "hte_Latitude");
    private static final String[][] CHOICES = {{}, {}, {}, {"Feminine", "Masculine", "NonSpecifiedUnknown"},
            {"PH", "UG", "NA", "PH;UG"}, {"eng", "tgl", "swa"}, {}, {"0", "2", ""}, {"TRUE", "FALSE", ""},
            {"PossibleVictimOfTrafficking", "ActualVictimOfTrafficking"}, {"Police", "NGO", ""},
            {"ForcedLabour", "SexualExploitation;Servitude", "Other"},
            {"DebtBondage", "FalsePromises,TakesEarnings", "PhysicalThreats WithholdsDocuments"},
            {"F_Construction", "Agriculture, forestry and fishing", ""}, {"16", "31", ""}, {"Active", "Follow up"}, {},
            {"As told, in her words; \"quoted\"", "Line one\nline two", ""}, {"14.59", "-1.29", ""}};

    private static final Object[][] FAULTS = {{"prs_Birthdate", "2001-02-30", FindingKind.DATE_DOES_NOT_EXIST},
            {"prs_Birthdate", "2031-01-01", FindingKind.DATE_IN_FUTURE},
            {"prs_Birthdate", "1890-01-01", FindingKind.DATE_TOO_LONG_AGO},
            {"cas_IncomingReferralDate", "11/12/2025", FindingKind.DATE_ORDER_UNCLEAR},
            {"prs_Gender", "Unlisted", FindingKind.UNKNOWN_CODE},
            {"vic_TypeOfExploitation", "ForcedLabour;ForcedCriminality", FindingKind.UNKNOWN_CODE},
            {"prs_Citizenship", "XQ", FindingKind.UNKNOWN_CODE},
            {"prs_NumberOfChildren", "several", FindingKind.NOT_A_NUMBER},
            {"vic_AgeWhenTrafficked", "-4", FindingKind.NUMBER_OUT_OF_RANGE},
            {"prs_SecondName", "x".repeat(10_000), FindingKind.TEXT_TOO_LONG},
            {"prs_MobilePhone", "none", FindingKind.PHONE_NOT_E164},
            {"con_Consent", "maybe", FindingKind.NOT_YES_OR_NO},
            {"cco_CaseComment", "bell \u0007", FindingKind.CONTROL_CHARACTERS},
            {"hte_Latitude", "91", FindingKind.NUMBER_OUT_OF_RANGE}};

    private static final List<List<String>> TABLE = new ArrayList<>();
    private static Reading csv;
    private static Reading xlsx;
    private static final Set<String> PLANTED = new TreeSet<>();

    @BeforeAll
    static void plant() {
        Random random = new Random(20261120);
        TABLE.add(HEADINGS);
        for (int i = 0; i < ROWS; i++) {
            List<String> row = new ArrayList<>();
            for (String[] choices : CHOICES) {
                row.add(choices.length == 0 ? "" : choices[random.nextInt(choices.length)]);
            }
            row.set(0, "Person" + i);
            row.set(1, "Example");
            row.set(2, LocalDate.of(1960, 1, 1).plusDays(random.nextInt(20_000)).toString());
            row.set(6, String.format(Locale.ROOT, "'+6391%08d", i));
            row.set(16, LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)).toString());
            TABLE.add(row);
        }
        for (int fault = 0; fault < 280; fault++) {
            Object[] planted = FAULTS[fault % FAULTS.length];
            int at = 1 + fault * 53 + random.nextInt(50);
            TABLE.get(at).set(HEADINGS.indexOf(planted[0]), (String) planted[1]);
            PLANTED.add(at + 1 + " " + planted[0] + " " + planted[2]);
        }
        csv = Given.read(Given.csvOf(TABLE));
        xlsx = Given.read(Given.xlsxOf(TABLE));
    }

    @Test
    void inCsvExactlyThePlantedFaultsAreFound() {
        Reading reading = csv;

        assertEquals(PLANTED, new TreeSet<>(reading.found()));
        assertEquals(280, reading.found().size());
        assertEquals(ROWS, reading.rows().size());
    }

    @Test
    void inXlsxExactlyThePlantedFaultsAreFound() {
        Set<String> visible = new TreeSet<>(PLANTED);
        visible.removeIf(fault -> fault.endsWith("CONTROL_CHARACTERS"));

        Reading reading = xlsx;

        TreeSet<String> found = new TreeSet<>(reading.found());
        found.removeIf(fault -> fault.endsWith("CONTROL_CHARACTERS"));
        assertEquals(visible, found);
        assertEquals(ROWS, reading.rows().size());
    }

    @Test
    void theSameRowsAsAnotherKindOfFileAreKnownAgainAndNoTwoAreAlike() {
        Set<RowIdentity> first = Set.copyOf(csv.rows().stream().map(HtcdsRow::identity).toList());
        Set<RowIdentity> second = Set
                .copyOf(xlsx.rows().stream().filter(row -> row.findings().isEmpty()).map(HtcdsRow::identity).toList());

        assertEquals(ROWS, first.size());
        assertTrue(first.containsAll(second));
    }
}

package org.haven.intake.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haven.intake.htcds.HtcdsFile;
import org.haven.intake.htcds.HtcdsRow;
import org.haven.intake.htcds.Limits;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.SurvivorDetails;
import org.junit.jupiter.api.Test;

class ImportedRowTest {

    private static final String HEAD = "prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,"
            + "vic_TraffickingStatus\n";

    private static List<HtcdsRow> rows(String text) {
        List<HtcdsRow> rows = new ArrayList<>();
        HtcdsFile.of(text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD).read(LocalDate.of(2026, 3, 1), rows::add);
        return rows;
    }

    @Test
    void the_same_row_in_another_file_and_place_is_known_again() {
        HtcdsRow first = rows(HEAD + "Fictional,River,1990-02-03,Feminine,PH,ActualVictimOfTrafficking\n").get(0);
        HtcdsRow again = rows("prs_SecondName,prs_FirstName,prs_Gender,prs_Birthdate,vic_TraffickingStatus,"
                + "prs_Citizenship\nMarsh,Fictional,Masculine,1991-01-01,ActualVictimOfTrafficking,PH\n"
                + "River,Fictional,Feminine,1990-02-03,ActualVictimOfTrafficking,PH\n").get(1);
        assertEquals(first.identity().source(), again.identity().source());
    }

    @Test
    void two_people_are_two_rows() {
        List<HtcdsRow> rows = rows(HEAD + "Fictional,River,1990-02-03,Feminine,PH,ActualVictimOfTrafficking\n"
                + "Fictional,River,1990-02-04,Feminine,PH,ActualVictimOfTrafficking\n");
        assertNotEquals(rows.get(0).identity().source(), rows.get(1).identity().source());
    }

    @Test
    void a_row_becomes_a_person_as_far_as_it_says() {
        SurvivorDetails told = ImportedPerson
                .of(rows(HEAD + "Fictional,River,1990-02-03,Feminine,PH;US,ActualVictimOfTrafficking\n").get(0));
        assertEquals("Fictional River", told.chosenName());
        assertEquals(LocalDate.of(1990, 2, 3), told.birthDate());
        assertEquals(BirthDateQuality.FULL, told.birthDateQuality());
        SurvivorDetails unknown = ImportedPerson.of(rows(HEAD + ",,,,PH,ActualVictimOfTrafficking\n").get(0));
        assertNull(unknown.chosenName());
        assertNull(unknown.birthDate());
        assertEquals(BirthDateQuality.NOT_COLLECTED, unknown.birthDateQuality());
    }

    @Test
    void a_very_long_name_is_cut_for_the_header_and_not_refused() {
        SurvivorDetails told = ImportedPerson
                .of(rows(HEAD + "x".repeat(450) + ",River,1990-02-03,Feminine,PH,ActualVictimOfTrafficking\n").get(0));
        assertEquals(SurvivorDetails.LONGEST_NAME, told.firstName().length());
    }
}

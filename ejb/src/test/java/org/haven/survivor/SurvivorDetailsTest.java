package org.haven.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class SurvivorDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static SurvivorDetails born(LocalDate date, BirthDateQuality quality) {
        return new SurvivorDetails(null, null, null, null, date, quality, null, null, null, null);
    }

    @Test
    void nothing_about_a_survivor_is_forced() {
        SurvivorDetails unsaid = SurvivorDetails.named(null).checkedOn(TODAY);
        assertEquals(BirthDateQuality.NOT_COLLECTED, unsaid.birthDateQuality());
        assertEquals(Answer.NOT_ASKED, unsaid.interpreterNeeded());
    }

    @Test
    void a_birth_date_and_what_is_said_of_it_agree() {
        assertEquals("invalid.birth-date-missing",
                assertThrows(Invalid.class, () -> born(null, BirthDateQuality.FULL)).code());
        assertEquals("invalid.birth-date-unexpected",
                assertThrows(Invalid.class, () -> born(TODAY, BirthDateQuality.DOES_NOT_KNOW)).code());
    }

    @Test
    void a_birth_date_lies_neither_in_the_future_nor_in_another_century() {
        assertThrows(Invalid.class, () -> born(TODAY.plusDays(1), BirthDateQuality.FULL).checkedOn(TODAY));
        assertThrows(Invalid.class, () -> born(TODAY.minusYears(121), BirthDateQuality.FULL).checkedOn(TODAY));
        assertEquals(TODAY, born(TODAY, BirthDateQuality.FULL).checkedOn(TODAY).birthDate());
    }

    @Test
    void the_header_shows_an_age_band_that_turns_on_the_birthday() {
        assertEquals("unknown", SurvivorGlance.band(null, TODAY));
        assertEquals("16-17", SurvivorGlance.band(TODAY.minusYears(18).plusDays(1), TODAY));
        assertEquals("18-24", SurvivorGlance.band(TODAY.minusYears(18), TODAY));
        assertEquals("under-12", SurvivorGlance.band(TODAY, TODAY));
        assertEquals("60-plus", SurvivorGlance.band(TODAY.minusYears(90), TODAY));
    }
}

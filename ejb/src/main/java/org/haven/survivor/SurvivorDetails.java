package org.haven.survivor;

import java.time.LocalDate;
import java.util.Objects;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * What a survivor told of themselves. Every part may be unsaid.
 *
 * @param birthDate may be unknown; {@code birthDateQuality} says how sure it is, or why it is missing
 * @param gender a code of HTCDS {@code prs_Gender}
 * @param citizenship ISO 3166 codes, as received
 * @param primaryLanguage ISO 639-2 code, as received
 */
public record SurvivorDetails(String chosenName, String firstName, String middleName, String secondName,
        LocalDate birthDate, BirthDateQuality birthDateQuality, String gender, String citizenship,
        String primaryLanguage, Answer interpreterNeeded) {

    public static final int LONGEST_NAME = 200;

    public SurvivorDetails {
        chosenName = Text.optional("chosenName", chosenName, LONGEST_NAME);
        firstName = Text.optional("firstName", firstName, LONGEST_NAME);
        middleName = Text.optional("middleName", middleName, LONGEST_NAME);
        secondName = Text.optional("secondName", secondName, LONGEST_NAME);
        gender = Text.optional("gender", gender, 60);
        citizenship = Text.optional("citizenship", citizenship, 120);
        primaryLanguage = Text.optional("primaryLanguage", primaryLanguage, 60);
        birthDateQuality = Objects.requireNonNullElse(birthDateQuality, BirthDateQuality.NOT_COLLECTED);
        interpreterNeeded = Objects.requireNonNullElse(interpreterNeeded, Answer.NOT_ASKED);
        if (birthDateQuality.hasDate() != (birthDate != null)) {
            throw new Invalid("birthDate", birthDate == null ? "birth-date-missing" : "birth-date-unexpected");
        }
    }

    /** Refuses a birth date in the future or more than 120 years ago. */
    public SurvivorDetails checkedOn(LocalDate today) {
        if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(120)))) {
            throw new Invalid("birthDate", "birth-date");
        }
        return this;
    }

    /** Somebody of whom only a name, or not even that, is known. */
    public static SurvivorDetails named(String chosenName) {
        return new SurvivorDetails(chosenName, null, null, null, null, null, null, null, null, null);
    }
}

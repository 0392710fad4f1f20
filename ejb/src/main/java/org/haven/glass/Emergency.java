package org.haven.glass;

import java.util.Optional;
import java.util.UUID;
import org.haven.access.Seeks;
import org.haven.casefile.CaseNumber;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * Somebody asks to open a case that they do not work on.
 *
 * @param number exact; nobody is told whether there is such a case
 * @param words what happens, for whoever judges it
 * @param minutes how long it is needed
 * @param formKey made when the form was drawn; the same form sent twice asks once
 */
public record Emergency(CaseNumber number, GlassReason reason, String words, Integer minutes,
        UUID formKey) implements Seeks {

    /** Fewest and most characters of the words. */
    public static final int SHORTEST = 15;
    public static final int LONGEST = 2_000;
    /** Shortest and longest time. */
    public static final int FEWEST_MINUTES = 15;
    public static final int MOST_MINUTES = 180;

    public Emergency {
        if (number == null) {
            throw new Invalid("number", "required");
        }
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        words = Text.required("words", words, LONGEST);
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            throw new Invalid("words", "glass-words");
        }
        if (minutes == null) {
            throw new Invalid("minutes", "required");
        }
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new Invalid("minutes", "glass-minutes");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
    }

    /** @param typed the number as somebody typed it */
    public static Emergency typed(String typed, GlassReason reason, String words, Integer minutes, UUID formKey) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid("number", "required");
        }
        return new Emergency(CaseNumber.typed(typed), reason, words, minutes, formKey);
    }

    @Override
    public Optional<String> soughtNumber() {
        return Optional.of(number.value());
    }

    @Override
    public String toString() {
        return "Emergency";
    }
}

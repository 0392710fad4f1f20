package org.haven.shared;

import java.text.Normalizer;
import java.util.Map;

/** Text as a person typed it, made fit to keep: composed, trimmed, without control characters, not too long. */
public final class Text {

    /** How many characters may become one when text is composed, with room to spare. */
    private static final int SPREAD = 4;
    private static final int MARKS = 30;

    private Text() {
    }

    /** @return the text, or null when nothing was typed */
    public static String optional(String field, String typed, int longest) {
        if (typed == null) {
            return null;
        }
        // composing costs time in the square of a run of marks: what could not be kept anyway is not composed
        if (typed.length() > (long) SPREAD * longest) {
            throw tooLong(field, longest);
        }
        if (hasEndlessMarks(typed)) {
            throw new Invalid(field, "characters");
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw tooLong(field, longest);
        }
        if (text.codePoints().anyMatch(Text::unfit)) {
            throw new Invalid(field, "characters");
        }
        return text;
    }

    public static String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text == null) {
            throw new Invalid(field, "required");
        }
        return text;
    }

    private static Invalid tooLong(String field, int longest) {
        return new Invalid(field, "too-long", Map.of("longest", longest));
    }

    /** No script of the world sets more marks on one letter (Unicode Standard Annex 15, stream-safe text). */
    private static boolean hasEndlessMarks(String typed) {
        int run = 0;
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            run = switch (Character.getType(typed.codePointAt(i))) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> run + 1;
                default -> 0;
            };
            if (run > MARKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean unfit(int character) {
        return character == 0xFFFE || character == 0xFFFF || Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}

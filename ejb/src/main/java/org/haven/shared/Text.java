package org.haven.shared;

import java.text.Normalizer;

/** Text as a person typed it, made fit to keep: composed, trimmed, without control characters, not too long. */
public final class Text {

    private Text() {
    }

    /** @return the text, or null when nothing was typed */
    public static String optional(String field, String typed, int longest) {
        if (typed == null) {
            return null;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Invalid(field, "too-long", java.util.Map.of("longest", longest));
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

    private static boolean unfit(int character) {
        return character == 0xFFFE || character == 0xFFFF || Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}

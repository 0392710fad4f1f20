package org.haven.casefile;

import java.util.Locale;
import java.util.regex.Pattern;
import org.haven.shared.Invalid;

/**
 * A case number: eight random characters of Crockford's base 32 and a check character, {@code C-7K3M-9QXT-2}. It says
 * nothing about the person, the day or the order.
 */
public record CaseNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern
            .compile("C-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches() || check(value) != value.charAt(value.length() - 1)) {
            throw new Invalid("number", "case-number");
        }
    }

    /** Reads a number as people type it: any case, with or without dashes, O for 0 and I or L for 1. */
    public static CaseNumber typed(String text) {
        String bare = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (bare.startsWith("C") && bare.length() == 10) {
            bare = bare.substring(1);
        }
        if (bare.length() != 9) {
            throw new Invalid("number", "case-number");
        }
        bare = bare.replace('O', '0').replace('I', '1').replace('L', '1');
        return new CaseNumber("C-" + bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8));
    }

    private static char check(String value) {
        String eight = value.substring(2, 6) + value.substring(7, 11);
        int total = 0;
        for (int i = 0; i < eight.length(); i++) {
            total += (i + 1) * ALPHABET.indexOf(eight.charAt(i));
        }
        return ALPHABET.charAt(total % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}

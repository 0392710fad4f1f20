package org.haven.consent.packet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: each takes the form that its neighbours ask for. A document has no writer that would do it, so the
 * forms that Unicode keeps for such places are put in; their order there is alone, last, first, middle.
 */
final class ArabicLetters {
    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    private static final Map<Character, List<Character>> FORMS = new HashMap<>();
    /** Lam and an alef are one sign. */
    private static final Map<Character, List<Character>> LAM_ALEF = new HashMap<>();

    static {
        forms('\uFE80', '\uFEF4');
        forms('\uFB50', '\uFBB1');
        forms('\uFBD3', '\uFBE7');
        forms('\uFBFC', '\uFBFF');
        for (char c = '\uFEF5'; c <= '\uFEFC'; c++) {
            LAM_ALEF.computeIfAbsent(plain(c).charAt(1), a -> new ArrayList<>()).add(c);
        }
    }

    private ArabicLetters() {
    }

    private static void forms(char from, char to) {
        for (char c = from; c <= to; c++) {
            String plain = plain(c);
            if (plain.length() == 1 && plain.charAt(0) != c) {
                FORMS.computeIfAbsent(plain.charAt(0), p -> new ArrayList<>()).add(c);
            }
        }
    }

    private static String plain(char form) {
        return Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    }

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int after = next(text, i);
            if (c == LAM && after == i + 1 && LAM_ALEF.containsKey(text.charAt(after))) {
                joined.append(LAM_ALEF.get(text.charAt(after)).get(reachesOn(text, previous(text, i)) ? LAST : ALONE));
                i = after;
            } else {
                joined.append(form(text, i));
            }
        }
        return joined.toString();
    }

    private static char form(String text, int i) {
        List<Character> forms = FORMS.get(text.charAt(i));
        if (forms == null) {
            return text.charAt(i);
        }
        boolean before = reachesOn(text, previous(text, i)) && forms.size() > LAST;
        boolean after = forms.size() > MIDDLE && reachesBack(text, next(text, i));
        int wanted = before ? after ? MIDDLE : LAST : after ? FIRST : ALONE;
        return forms.get(wanted);
    }

    /** Whether the letter there joins the one that follows. */
    private static boolean reachesOn(String text, int i) {
        return i >= 0 && (text.charAt(i) == TATWEEL || FORMS.getOrDefault(text.charAt(i), List.of()).size() > MIDDLE);
    }

    /** Whether the letter there joins the one before it. */
    private static boolean reachesBack(String text, int i) {
        return i >= 0 && (text.charAt(i) == TATWEEL || FORMS.getOrDefault(text.charAt(i), List.of()).size() > LAST);
    }

    private static int previous(String text, int i) {
        int at = i - 1;
        while (at >= 0 && mark(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int next(String text, int i) {
        int at = i + 1;
        while (at < text.length() && mark(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

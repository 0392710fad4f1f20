package org.haven.safety;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A name as it is compared: its words without regard to case, accents, order, spacing, punctuation or characters that
 * nobody sees.
 */
final class ComparedName {

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u00b4\u2018\u2019\u02bc\u2032]");
    /** Marks, format characters and the fillers of Hangul: none of them is seen as a letter. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}\u115f\u1160]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters with a stroke, and joined ones, which no normal form takes apart. */
    private static final Map<String, String> STROKES = Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "ħ", "h", "ŧ",
            "t", "æ", "ae", "œ", "oe", "þ", "th");
    private static final int FEWEST = 2;

    private final Set<String> words;
    private final String joined;

    private ComparedName(List<String> words) {
        this.words = new TreeSet<>(words);
        joined = String.join("", words);
    }

    static ComparedName of(String name) {
        String seen = UNSEEN
                .matcher(Normalizer.normalize(APOSTROPHES.matcher(name).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("");
        String folded = folded(seen);
        return new ComparedName(Arrays.stream(BETWEEN.split(folded)).filter(word -> !word.isEmpty()).toList());
    }

    /** Small letters by way of capitals, letter by letter, so that ß is ss and every sigma is one. */
    private static String folded(String seen) {
        StringBuilder folded = new StringBuilder();
        seen.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        String plain = folded.toString();
        for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
            plain = plain.replace(stroke.getKey(), stroke.getValue());
        }
        return plain;
    }

    /** Whether there is nothing to compare: no letter and no digit. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The same words, in any order; or the same letters, spaced otherwise; or all words of the one within the other, when
     * they are at least two. One word in common is no match: many people share it.
     */
    boolean matches(ComparedName other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        return words.equals(other.words) || joined.equals(other.joined) || within(other) || other.within(this);
    }

    private boolean within(ComparedName larger) {
        return words.size() >= FEWEST && larger.words.containsAll(words);
    }

    @Override
    public String toString() {
        return "ComparedName of " + words.size();
    }
}

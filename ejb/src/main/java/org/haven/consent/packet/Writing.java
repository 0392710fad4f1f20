package org.haven.consent.packet;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Makes text fit to be printed with one font. A sign that the font does not have is printed as its number, never left
 * out, and whoever reads the document is told.
 */
final class Writing {
    private final IntPredicate hasSign;
    private boolean missing;

    /** @param hasSign whether the font has a sign, by its code point */
    Writing(IntPredicate hasSign) {
        this.hasSign = hasSign;
    }

    /** Still in the order in which it is read. */
    String fit(String text) {
        StringBuilder fit = new StringBuilder();
        ArabicLetters.joined(Normalizer.normalize(text, Normalizer.Form.NFC)).codePoints().forEach(sign -> {
            if (sign == '\n') {
                fit.append('\n');
            } else if (sign == '\t') {
                fit.append(' ');
            } else if (Character.getType(sign) != Character.FORMAT) {
                // what only steers other writing has no picture
                add(fit, sign);
            }
        });
        return fit.toString();
    }

    private void add(StringBuilder fit, int sign) {
        if (hasSign.test(sign)) {
            fit.appendCodePoint(sign);
            return;
        }
        // a joined form that the font lacks may still be there unjoined
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        if (sign >= 0xFB50 && sign <= 0xFEFF && plain.codePoints().allMatch(hasSign)) {
            fit.append(plain);
            return;
        }
        missing = true;
        fit.append(String.format("[U+%04X]", sign));
    }

    /** Whether a sign so far was printed as its number. */
    boolean isMissing() {
        return missing;
    }

    /** One line, in the order in which its signs stand from left to right. */
    static String visual(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return line;
        }
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? part : mirrored(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", java.util.Arrays.stream(parts).map(String.class::cast).toList());
    }

    /** Whether a paragraph begins at the right. */
    static boolean fromTheRight(String paragraph) {
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static String mirrored(String part) {
        StringBuilder turned = new StringBuilder();
        part.codePoints().map(Writing::twin).forEach(sign -> turned.insert(0, Character.toString(sign)));
        return turned.toString();
    }

    private static int twin(int sign) {
        String pairs = "()[]{}<>«»";
        int at = pairs.indexOf(sign);
        return at < 0 ? sign : pairs.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }
}

package org.haven.intake.htcds;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one cell as what its column holds: the value in one spelling, and what is wrong with it. */
final class CellReader {

    /** Between the codes of a value of several. */
    static final String BETWEEN_CODES = ";";

    private static final int LONGEST_LIFE = 120;
    /** Into how many parts its own commas and semicolons cut a label at most. */
    private static final int MOST_COMMAS = 4;
    private static final int MOST_MET = 1_000;
    private static final int LONGEST_MET = 100;
    private static final int MOST_CHILDREN = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}\\S*(?: \\S{1,6})?)?");
    private static final Pattern OTHER_ORDER = Pattern
            .compile("\\d{1,4}\\s*[-/. ]\\s*\\d{1,2}\\s*[-/. ]\\s*\\d{1,4}(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(?:[-/](?:0?[1-9]|1[0-2]))?");
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE]\\+?\\d{1,9}");
    private static final Pattern E164 = Pattern.compile("\\+?[1-9]\\d{6,14}");
    private static final Pattern IN_PHONES = Pattern.compile("[\\s().\\u2010-\\u2015-]");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0{1,9})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cs}\\ufffe\\uffff]");
    private static final Pattern CARRIAGE = Pattern.compile("\\r\\n?");
    private static final String BLANKS = "\u00a0\u200b\u2007\u202f\ufeff";
    private static final char FIRST_MARK = '\u0300';
    private static final Pattern ESCAPED = Pattern.compile("'[=+\\-@\\t\\r]", Pattern.DOTALL);
    private static final Pattern STRONG = Pattern.compile("[;,|\\n]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CODE_LIKE = Pattern.compile("[A-Z0-9][A-Za-z0-9_]*");

    private final HtcdsCodes codes = HtcdsCodes.shared();
    private final LocalDate today;
    private final Limits limits;
    /** Words looked up before: the same few come again in every row. */
    private final Map<HtcdsColumn, Map<String, Optional<String>>> met = new EnumMap<>(HtcdsColumn.class);
    private boolean definitionsUsed;

    CellReader(LocalDate today, Limits limits) {
        this.today = today;
        this.limits = limits;
    }

    /** Whether a word was met that only the field definitions use. */
    boolean definitionsUsed() {
        return definitionsUsed;
    }

    /** The text of a cell as it was meant: without an exporter's apostrophe, without what cannot be shown. */
    String text(int row, String name, RawCell cell, int limit, Consumer<Finding> found) {
        if (cell.formula()) {
            found.accept(Finding.at(row, name, FindingKind.FORMULA_CELL));
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            found.accept(Finding.at(row, name, FindingKind.ERROR_CELL));
        }
        String text = cell.text();
        if (text.startsWith("'") && ESCAPED.matcher(text).lookingAt()) {
            text = text.substring(1);
        }
        if (!isPlain(text)) {
            text = CARRIAGE.matcher(text).replaceAll("\n");
            Matcher unseen = UNSEEN.matcher(text);
            if (unseen.find()) {
                found.accept(Finding.at(row, name, FindingKind.CONTROL_CHARACTERS));
                text = unseen.replaceAll("");
            }
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        text = stripped(text);
        if (text.codePointCount(0, text.length()) > limit) {
            found.accept(Finding.at(row, name, FindingKind.TEXT_TOO_LONG, Integer.toString(limit)));
            text = text.substring(0, text.offsetByCodePoints(0, limit));
        }
        return text;
    }

    /** Whether there is nothing in a text to take out or to compose. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK || Character.isISOControl(c) && c != '\t' && c != '\n') {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || BLANKS.indexOf(c) >= 0;
    }

    /** The value of a cell of a column of the standard. */
    String value(int row, HtcdsColumn column, RawCell cell, Consumer<Finding> found) {
        List<Finding> ofText = new ArrayList<>();
        String text = text(row, column.code(), cell,
                column.type() == ColumnType.LONG_TEXT ? limits.longText() : limits.shortText(), ofText::add);
        ofText.forEach(found);
        if (text.isEmpty() || cell.kind() == RawCell.Kind.ERROR
                || ofText.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return text;
        }
        Consumer<FindingKind> say = kind -> found.accept(Finding.at(row, column.code(), kind));
        return switch (column.type()) {
            case TEXT -> identifier(column, text, say);
            case LONG_TEXT -> text;
            case PHONE -> phone(text, say);
            case DATE -> date(column, cell, text, say);
            case CHECKBOX -> truth(text, say);
            case NUMBER -> number(row, column, text, found);
            case LATITUDE -> degrees(row, column, text, 90, found);
            case LONGITUDE -> degrees(row, column, text, 180, found);
            case PICKLIST -> one(row, column, text, found);
            case MULTISELECT -> {
                Set<String> several = several(column, text);
                reportUnknown(row, column, several, found);
                yield inOrder(column, several);
            }
        };
    }

    private static String identifier(HtcdsColumn column, String text, Consumer<FindingKind> say) {
        if (column == HtcdsColumn.PRS_IDENTITY_NUMBER && SHORTENED.matcher(text).matches()) {
            say.accept(FindingKind.DIGITS_LOST);
        }
        return text;
    }

    private static String phone(String text, Consumer<FindingKind> say) {
        if (SHORTENED.matcher(text).matches()) {
            say.accept(FindingKind.DIGITS_LOST);
            return text;
        }
        String digits = IN_PHONES.matcher(text).replaceAll("");
        if (E164.matcher(digits).matches()) {
            return digits;
        }
        say.accept(FindingKind.PHONE_NOT_E164);
        return text;
    }

    private String date(HtcdsColumn column, RawCell cell, String text, Consumer<FindingKind> say) {
        if (PARTIAL.matcher(text).matches() && isYear(text.substring(0, 4))) {
            int month = text.length() > 4 ? Integer.parseInt(text.substring(5)) : 1;
            boolean ahead = LocalDate.of(Integer.parseInt(text.substring(0, 4)), month, 1).isAfter(today);
            say.accept(ahead && !column.mayLieAhead() ? FindingKind.DATE_IN_FUTURE : FindingKind.PARTIAL_DATE);
            return text;
        }
        LocalDate day;
        Matcher parts = YEAR_FIRST.matcher(text);
        if (cell.serial() != null) {
            day = cell.serial();
        } else if (parts.matches()) {
            try {
                day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(4)));
            } catch (DateTimeException e) {
                say.accept(FindingKind.DATE_DOES_NOT_EXIST);
                return text;
            }
        } else {
            say.accept(OTHER_ORDER.matcher(text).matches() ? FindingKind.DATE_ORDER_UNCLEAR : FindingKind.NOT_A_DATE);
            return text;
        }
        if (day.isAfter(today) && !column.mayLieAhead()) {
            say.accept(FindingKind.DATE_IN_FUTURE);
        } else if (day.isBefore(today.minusYears(LONGEST_LIFE))) {
            say.accept(FindingKind.DATE_TOO_LONG_AGO);
        }
        return day.toString();
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String truth(String text, Consumer<FindingKind> say) {
        Boolean truth = truth(text);
        if (truth == null) {
            say.accept(FindingKind.NOT_YES_OR_NO);
            return text;
        }
        return truth ? "TRUE" : "FALSE";
    }

    /** What a word says that means yes or no; null for any other. */
    static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> Boolean.TRUE;
            case "false", "no", "n", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static String number(int row, HtcdsColumn column, String text, Consumer<Finding> found) {
        if (!WHOLE.matcher(text).matches()) {
            found.accept(Finding.at(row, column.code(), FindingKind.NOT_A_NUMBER));
            return text;
        }
        int point = text.indexOf('.');
        int number = Integer.parseInt(point < 0 ? text : text.substring(0, point));
        int most = column == HtcdsColumn.VIC_AGE_WHEN_TRAFFICKED ? LONGEST_LIFE : MOST_CHILDREN;
        if (number < 0 || number > most) {
            found.accept(Finding.at(row, column.code(), FindingKind.NUMBER_OUT_OF_RANGE, "0", Integer.toString(most)));
        }
        return Integer.toString(number);
    }

    private static String degrees(int row, HtcdsColumn column, String text, int most, Consumer<Finding> found) {
        if (!DECIMAL.matcher(text).matches()) {
            found.accept(Finding.at(row, column.code(), FindingKind.NOT_A_NUMBER));
        } else if (Math.abs(Double.parseDouble(text)) > most) {
            found.accept(Finding.at(row, column.code(), FindingKind.NUMBER_OUT_OF_RANGE, "-" + most,
                    Integer.toString(most)));
        }
        return text;
    }

    private String one(int row, HtcdsColumn column, String text, Consumer<Finding> found) {
        String code = meant(column, text);
        if (code != null) {
            return code;
        }
        Set<String> several = several(column, text);
        boolean allKnown = several.stream().allMatch(each -> codes.knows(column, each));
        if (several.size() > 1 && allKnown) {
            found.accept(Finding.at(row, column.code(), FindingKind.MORE_THAN_ONE_CODE));
        } else {
            found.accept(Finding.at(row, column.code(), FindingKind.UNKNOWN_CODE, text));
        }
        return text;
    }

    /** The code meant by a choice that has a column of its own; the word itself if it is no known code. */
    String choice(HtcdsColumn column, String written) {
        String code = meant(column, written);
        return code == null ? written : code;
    }

    private String meant(HtcdsColumn column, String written) {
        Map<String, Optional<String>> known = met.computeIfAbsent(column, c -> new HashMap<>());
        Optional<String> before = known.get(written);
        if (before != null) {
            return before.orElse(null);
        }
        Optional<String> code = codes.meant(column, written);
        definitionsUsed |= code.isPresent() && codes.fromDefinitions(column, written, code.get());
        if (known.size() < MOST_MET && written.length() < LONGEST_MET) {
            known.put(written, code);
        }
        return code.orElse(null);
    }

    /**
     * The codes of a cell that may hold several: apart by semicolon, comma, bar or line, or, as survey tools write
     * them, by space. Labels that hold commas themselves are put together again.
     */
    Set<String> several(HtcdsColumn column, String text) {
        String whole = meant(column, text);
        if (whole != null) {
            return new LinkedHashSet<>(List.of(whole));
        }
        Set<String> found = new LinkedHashSet<>();
        List<String> parts = Stream.of(STRONG.split(text)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        for (int from = 0; from < parts.size();) {
            int to = Math.min(parts.size(), from + MOST_COMMAS);
            String code = null;
            for (; to > from && code == null; to--) {
                code = meant(column, String.join(" ", parts.subList(from, to)));
            }
            if (code != null) {
                found.add(code);
                from = to + 1;
            } else {
                found.addAll(bySpace(column, parts.get(from)));
                from++;
            }
        }
        return found;
    }

    private List<String> bySpace(HtcdsColumn column, String part) {
        List<String> words = List.of(SPACES.split(part));
        boolean survey = words.size() > 1 && words.stream().allMatch(word -> CODE_LIKE.matcher(word).matches())
                && words.stream().anyMatch(word -> codes.knows(column, word));
        if (!survey) {
            return List.of(part);
        }
        return words.stream().map(word -> choice(column, word)).toList();
    }

    void reportUnknown(int row, HtcdsColumn column, Set<String> several, Consumer<Finding> found) {
        several.stream().filter(code -> !codes.knows(column, code))
                .forEach(code -> found.accept(Finding.at(row, column.code(), FindingKind.UNKNOWN_CODE, code)));
    }

    /** Codes in the order of their list, the unknown ones after them. */
    String inOrder(HtcdsColumn column, Set<String> several) {
        return several.stream().map(code -> code.replace(BETWEEN_CODES, ",")).sorted(Comparator
                .<String>comparingInt(code -> codes.place(column, code)).thenComparing(Comparator.naturalOrder()))
                .reduce((a, b) -> a + BETWEEN_CODES + b).orElse("");
    }
}

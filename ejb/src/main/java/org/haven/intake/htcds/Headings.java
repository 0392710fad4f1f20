package org.haven.intake.htcds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each column of a file is, found by the codes in one of its first rows: in the published template a row of labels
 * follows, elsewhere rows of sections stand before.
 */
final class Headings {

    /** How many rows from the top the codes may stand. */
    static final int SEARCHED_ROWS = 10;

    private static final int LABEL_ROWS = 2;
    private static final int FEWEST_CODES = 2;
    private static final Pattern SEPARATOR = Pattern.compile("[/.:-]");
    private static final Pattern REPEAT = Pattern.compile("\\[(\\d+)]");
    private static final Set<String> FORM_FIELDS = Set.of("start", "end", "today", "deviceid", "subscriberid",
            "simserial", "phonenumber", "username", "audit", "submissiondate", "key", "submitterid", "submittername",
            "attachmentspresent", "attachmentsexpected", "reviewstate", "edits", "formversion", "instancename",
            "rootuuid", "deprecatedid", "formhubuuid");
    private static final Set<String> SECTIONS = Set.of("organization", "organisation", "person", "personvictimcontext",
            "personperpetratorcontext", "case", "referraldetails", "casecomment", "historictraffickingevents",
            "supportplan");
    private static final Set<String> LABELS = Stream
            .concat(Arrays.stream(HtcdsColumn.values()).map(HtcdsColumn::label).map(HtcdsColumn::key),
                    SECTIONS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What a column is for the reader. */
    enum Role {
        /** A column of the standard. */
        COLUMN,
        /** One choice of a column of the standard. */
        CHOICE,
        /** The identifier that a survey tool gave the row. */
        UUID,
        /** What a survey tool notes about its own work. */
        FORM,
        /** A heading that means nothing here. */
        UNKNOWN,
        /** No heading at all. */
        UNNAMED
    }

    /**
     * A column of the file.
     *
     * @param role
     *            what it is
     * @param column
     *            the column of the standard, for {@link Role#COLUMN} and {@link Role#CHOICE}
     * @param name
     *            under what name its values are kept; for a choice, the choice as the file spells it
     * @param written
     *            the heading as the file spells it
     */
    record Heading(Role role, HtcdsColumn column, String name, String written) {

        Heading(Role role, HtcdsColumn column, String name) {
            this(role, column, name, name);
        }
    }

    private final int row;
    private final List<Heading> list;
    private final List<Finding> findings;
    private final List<RawRow> passed;

    private Headings(int row, List<Heading> list, List<Finding> findings, List<RawRow> passed) {
        this.row = row;
        this.list = list;
        this.findings = findings;
        this.passed = passed;
    }

    /** Finds the row of codes among the first rows of a table; empty if there is none. */
    static Optional<Headings> among(List<RawRow> first, Limits limits) throws Unreadable {
        int best = -1;
        int most = FEWEST_CODES - 1;
        for (int i = 0; i < first.size(); i++) {
            int known = known(first.get(i).cells().stream().map(RawCell::text).toList());
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(read(first, best, limits));
    }

    /** How many of some cells are codes of columns. */
    static int known(List<String> cells) {
        int known = 0;
        for (String cell : cells) {
            if (cell.length() > 3 && cell.length() < 200) {
                Heading heading = heading(cell.strip());
                known += heading.role() == Role.COLUMN || heading.role() == Role.CHOICE ? 1 : 0;
            }
        }
        return known;
    }

    private static Headings read(List<RawRow> first, int at, Limits limits) throws Unreadable {
        RawRow codes = first.get(at);
        List<Heading> list = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<HtcdsColumn, List<Integer>> seen = new LinkedHashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < codes.width(); i++) {
            Heading heading = heading(codes.cell(i).text().strip(), i);
            if (heading.role() == Role.COLUMN) {
                seen.computeIfAbsent(heading.column(), column -> new ArrayList<>()).add(i);
            } else if (heading.role() == Role.UNKNOWN) {
                boolean repeat = REPEAT.matcher(heading.name()).find();
                findings.add(Finding.at(codes.number(), heading.name(),
                        repeat ? FindingKind.REPEATED_GROUP : FindingKind.UNKNOWN_COLUMN));
            }
            if (heading.role() == Role.UNKNOWN || heading.role() == Role.FORM) {
                int count = names.merge(heading.name(), 1, Integer::sum);
                if (count > 1) {
                    heading = new Heading(heading.role(), null, heading.name() + " (" + count + ")");
                }
            }
            list.add(heading);
        }
        while (!list.isEmpty() && list.get(list.size() - 1).role() == Role.UNNAMED) {
            list.remove(list.size() - 1);
        }
        if (list.size() > limits.columns()) {
            throw new Unreadable(FindingKind.TOO_MANY_COLUMNS, Integer.toString(limits.columns()));
        }
        seen.forEach((column, places) -> {
            if (places.size() > 1) {
                findings.add(Finding.at(codes.number(), column.code(), FindingKind.DOUBLED_COLUMN,
                        places.stream().map(Headings::letters).collect(Collectors.joining(", "))));
            }
        });
        List<RawRow> passed = new ArrayList<>(first.subList(0, at));
        for (int i = at + 1; i < first.size() && i <= at + LABEL_ROWS && isLabels(first.get(i)); i++) {
            passed.add(first.get(i));
        }
        passed.stream().filter(row -> !row.isBlank())
                .forEach(row -> findings.add(Finding.in(row.number(), FindingKind.HEADING_ROW_PASSED)));
        return new Headings(codes.number(), List.copyOf(list), findings, passed);
    }

    private static boolean isLabels(RawRow row) {
        List<String> cells = row.cells().stream().map(RawCell::text).filter(text -> !text.isBlank()).toList();
        long labels = cells.stream().filter(text -> text.length() < 200).map(HtcdsColumn::key).filter(LABELS::contains)
                .count();
        return labels > 0 && labels * 2 > cells.size();
    }

    private static Heading heading(String written, int index) {
        if (written.isEmpty()) {
            return new Heading(Role.UNNAMED, null, letters(index));
        }
        return heading(written.length() > 200 ? written.substring(0, 200) : written);
    }

    private static Heading heading(String written) {
        java.util.regex.Matcher repeat = REPEAT.matcher(written);
        String plain = repeat.replaceAll("");
        boolean later = REPEAT.matcher(written).results().anyMatch(match -> !match.group(1).equals("1"));
        String[] parts = SEPARATOR.split(plain);
        if (!later && parts.length > 0) {
            String lastPart = parts[parts.length - 1];
            Optional<HtcdsColumn> column = HtcdsColumn.named(lastPart);
            if (column.isPresent()) {
                return new Heading(Role.COLUMN, column.get(), column.get().code(), written);
            }
            if (parts.length > 1) {
                Optional<HtcdsColumn> before = HtcdsColumn.named(parts[parts.length - 2])
                        .filter(c -> c.type() == ColumnType.MULTISELECT);
                if (before.isPresent()) {
                    return new Heading(Role.CHOICE, before.get(), lastPart.strip());
                }
            }
            Optional<Heading> choice = joined(lastPart);
            if (choice.isPresent()) {
                return choice.get();
            }
        }
        return ofForm(written, parts);
    }

    /** A choice written as one word with its column, as in {@code MethodsOfControlDebtBondage}. */
    private static Optional<Heading> joined(String word) {
        for (HtcdsColumn column : HtcdsColumn.values()) {
            if (column.type() != ColumnType.MULTISELECT) {
                continue;
            }
            String rest = word.startsWith(column.code())
                    ? word.substring(column.code().length())
                    : word.startsWith(column.bareName()) ? word.substring(column.bareName().length()) : "";
            if (!rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0))
                    && HtcdsCodes.shared().meant(column, rest).isPresent()) {
                return Optional.of(new Heading(Role.CHOICE, column, column.bareName() + rest));
            }
        }
        return Optional.empty();
    }

    private static Heading ofForm(String written, String[] parts) {
        String whole = HtcdsColumn.key(written);
        String lastPart = parts.length == 0 ? "" : parts[parts.length - 1].strip();
        String key = HtcdsColumn.key(lastPart);
        if (lastPart.equals("_uuid") || key.equals("instanceid") || written.equals("KEY")) {
            return new Heading(Role.UUID, null, written);
        }
        if (lastPart.startsWith("_") || FORM_FIELDS.contains(key) || FORM_FIELDS.contains(whole)) {
            return new Heading(Role.FORM, null, written);
        }
        return new Heading(Role.UNKNOWN, null, written);
    }

    /** The letters that a spreadsheet shows over a column. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    int row() {
        return row;
    }

    int width() {
        return list.size();
    }

    /** What a column is; one beyond the last heading has no name. */
    Heading at(int index) {
        return index < list.size() ? list.get(index) : new Heading(Role.UNNAMED, null, letters(index));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a row belongs to the headings rather than to the data. */
    boolean passes(RawRow candidate) {
        return candidate.number() == row || passed.stream().anyMatch(p -> p.number() == candidate.number());
    }

    /** Whether a row says the codes once more, as when files were laid one below the other. */
    boolean repeatedIn(RawRow candidate) {
        int same = 0;
        for (int i = 0; i < list.size(); i++) {
            Heading heading = list.get(i);
            if (heading.role() == Role.COLUMN && candidate.cell(i).text().equals(heading.written())) {
                same++;
            }
        }
        return same >= FEWEST_CODES;
    }

    /** The columns of the standard that the file has. */
    Set<HtcdsColumn> columns() {
        return list.stream().filter(h -> h.column() != null).map(Heading::column)
                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(HtcdsColumn.class)));
    }

    List<String> unknown() {
        return list.stream().filter(h -> h.role() == Role.UNKNOWN).map(Heading::name).toList();
    }
}

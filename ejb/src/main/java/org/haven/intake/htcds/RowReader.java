package org.haven.intake.htcds;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the rows of one table under its headings, once. */
final class RowReader {

    private static final Set<HtcdsColumn> REQUIRED = EnumSet.of(HtcdsColumn.VIC_TRAFFICKING_STATUS);
    private static final Pattern UUID = Pattern
            .compile("(?:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Set<FindingKind> CUT = EnumSet.of(FindingKind.TEXT_TOO_LONG, FindingKind.DIGITS_LOST);
    private static final char BETWEEN_VALUES = '\u001f';

    private final Limits limits;
    private final RowConsumer consumer;
    private final CellReader cells;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    private final Map<Print, Earlier> earlier = new HashMap<>();
    private final Map<Integer, Counter> unnamed = new TreeMap<>();
    private Headings headings;
    private int rows;
    private int importable;
    private int blank;

    /** The digest of a row's identity; 128 bits of it are more than enough to tell rows of one file apart. */
    private record Print(long high, long low) {
    }

    private static final class Earlier {
        private final int row;
        private int times = 1;

        Earlier(int row) {
            this.row = row;
        }
    }

    /** Tells a column that only numbers the rows from one that holds something. */
    private static final class Counter {
        private int row;
        private long value;
        private boolean content;

        void see(int at, String text) {
            if (content || !isSmallNumber(text)) {
                content = true;
                return;
            }
            long now = Long.parseLong(text);
            content = row != 0 && now - value != at - row;
            row = at;
            value = now;
        }
    }

    RowReader(LocalDate today, Limits limits, RowConsumer consumer) {
        this.limits = limits;
        this.consumer = consumer;
        cells = new CellReader(today, limits);
    }

    void say(Finding finding) {
        counts.merge(finding.kind(), 1, Integer::sum);
        if (findings.size() < FileReport.LISTED || FileReport.endsReading(finding.kind())) {
            findings.add(finding);
        }
    }

    void read(Headings found, RawTable table) throws Unreadable {
        headings = found;
        headings.findings().forEach(this::say);
        Set<HtcdsColumn> columns = headings.columns();
        REQUIRED.stream().filter(column -> !columns.contains(column))
                .forEach(column -> say(Finding.at(headings.row(), column.code(), FindingKind.MISSING_COLUMN)));
        if (counts.keySet().stream().anyMatch(FileReport::endsReading)) {
            return;
        }
        for (RawRow row = table.next(); row != null; row = table.next()) {
            if (headings.passes(row)) {
                continue;
            }
            if (isBlank(row)) {
                blank += row.number() > headings.row() ? 1 : 0;
            } else if (headings.repeatedIn(row)) {
                say(Finding.in(row.number(), FindingKind.HEADING_ROW_PASSED));
            } else if (rows == limits.rows()) {
                throw new Unreadable(FindingKind.TOO_MANY_ROWS, Integer.toString(limits.rows()));
            } else {
                give(read(row, table.keepsWidth()));
            }
        }
        if (rows == 0) {
            throw new Unreadable(FindingKind.NO_ROWS);
        }
        unnamed.forEach((index, counter) -> {
            if (counter.content) {
                say(Finding.at(headings.row(), "", FindingKind.UNNAMED_COLUMN, Headings.letters(index)));
            }
        });
        if (cells.definitionsUsed()) {
            say(Finding.at(headings.row(), HtcdsColumn.VIC_METHODS_OF_CONTROL.code(),
                    FindingKind.DEFINITIONS_LIST_USED));
        }
    }

    private static boolean isSmallNumber(String text) {
        return text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void give(HtcdsRow row) {
        if (row.values().isEmpty() && row.findings().isEmpty()) {
            blank++;
            return;
        }
        rows++;
        importable += row.importable() ? 1 : 0;
        row.findings().forEach(this::say);
        consumer.accept(row);
    }

    FileReport report(FileReport.Form form, String sheet) {
        return new FileReport(form, sheet, headings == null ? 0 : headings.row(),
                headings == null ? Set.of() : headings.columns(), headings == null ? List.of() : headings.unknown(),
                findings, counts, rows, importable, blank);
    }

    /** Blank is also a row that has nothing but its number in a column without a heading, as in the template. */
    private boolean isBlank(RawRow row) {
        for (int i = 0; i < row.width(); i++) {
            RawCell cell = row.cell(i);
            if (!cell.isBlank() && (headings.at(i).role() != Headings.Role.UNNAMED || !isSmallNumber(cell.text()))) {
                return false;
            }
        }
        return true;
    }

    private HtcdsRow read(RawRow row, boolean keepsWidth) {
        List<Finding> found = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> identifying = new TreeMap<>();
        Set<String> nameless = new TreeSet<>();
        Map<HtcdsColumn, Set<String>> choices = new EnumMap<>(HtcdsColumn.class);
        List<String> uuids = new ArrayList<>();
        if (keepsWidth) {
            width(row, found::add);
        }
        for (int i = 0; i < row.width(); i++) {
            RawCell cell = row.cell(i);
            if (cell.text().isEmpty() && !cell.formula()) {
                continue;
            }
            Headings.Heading heading = headings.at(i);
            switch (heading.role()) {
                case COLUMN ->
                    put(values, heading.column().code(), cells.value(row.number(), heading.column(), cell, found::add));
                case CHOICE -> choice(row.number(), heading, cell, choices, found::add);
                case UUID -> {
                    String uuid = cells.text(row.number(), heading.name(), cell, limits.shortText(), found::add);
                    put(values, heading.name(), uuid);
                    if (heading.name().endsWith("_uuid")) {
                        uuids.add(0, uuid);
                    } else {
                        uuids.add(uuid);
                    }
                }
                case FORM -> put(values, heading.name(),
                        cells.text(row.number(), heading.name(), cell, limits.longText(), found::add));
                case UNKNOWN -> {
                    String text = cells.text(row.number(), heading.name(), cell, limits.longText(), found::add);
                    put(values, heading.name(), text);
                    put(identifying, heading.name(), text);
                }
                case UNNAMED -> {
                    String text = cells.text(row.number(), heading.name(), cell, limits.longText(), found::add);
                    if (!text.isEmpty()) {
                        if (!keepsWidth || i < headings.width()) {
                            unnamed.computeIfAbsent(i, index -> new Counter()).see(row.number(), text);
                        }
                        put(values, "(" + heading.name() + ")", text);
                        if (!isSmallNumber(text)) {
                            nameless.add(text);
                        }
                    }
                }
            }
        }
        merge(row.number(), choices, values, found::add);
        headings.columns().forEach(column -> put(identifying, column.code(), values.get(column.code())));
        boolean whole = found.stream().map(Finding::kind).noneMatch(CUT::contains);
        RowIdentity identity = identity(row.number(), uuids, identifying, nameless, whole, found::add);
        return new HtcdsRow(row.number(), identity, values, found);
    }

    private void width(RawRow row, Consumer<Finding> found) {
        boolean tooWide = row.width() > headings.width()
                && row.cells().subList(headings.width(), row.width()).stream().anyMatch(cell -> !cell.isBlank());
        if (tooWide) {
            found.accept(Finding.in(row.number(), FindingKind.ROW_TOO_WIDE));
        } else if (row.width() < headings.width()) {
            found.accept(Finding.in(row.number(), FindingKind.ROW_TOO_NARROW));
        }
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }

    private void choice(int row, Headings.Heading heading, RawCell cell, Map<HtcdsColumn, Set<String>> choices,
            Consumer<Finding> found) {
        HtcdsColumn column = heading.column();
        String text = cells.text(row, column.code(), cell, limits.shortText(), found);
        if (text.isEmpty()) {
            return;
        }
        Set<String> chosen = choices.computeIfAbsent(column, c -> new LinkedHashSet<>());
        Boolean truth = CellReader.truth(text);
        if (Boolean.TRUE.equals(truth)
                || truth == null && HtcdsColumn.key(text).equals(HtcdsColumn.key(heading.name()))) {
            chosen.add(cells.choice(column, heading.name()));
        } else if (truth == null) {
            found.accept(Finding.at(row, column.code(), FindingKind.NOT_YES_OR_NO));
            chosen.add(text);
        }
    }

    private void merge(int row, Map<HtcdsColumn, Set<String>> choices, Map<String, String> values,
            Consumer<Finding> found) {
        choices.forEach((column, chosen) -> {
            String together = values.get(column.code());
            if (together == null) {
                cells.reportUnknown(row, column, chosen, found);
                put(values, column.code(), cells.inOrder(column, chosen));
                return;
            }
            Set<String> all = new LinkedHashSet<>(List.of(together.split(CellReader.BETWEEN_CODES)));
            if (!all.equals(chosen)) {
                found.accept(Finding.at(row, column.code(), FindingKind.CHOICES_DISAGREE));
                Set<String> more = new LinkedHashSet<>(chosen);
                more.removeAll(all);
                cells.reportUnknown(row, column, more, found);
                all.addAll(more);
                values.put(column.code(), cells.inOrder(column, all));
            }
        });
    }

    /** @param whole whether all that was written is at hand; of what was cut, nobody can say that it was there before */
    private RowIdentity identity(int row, List<String> uuids, Map<String, String> identifying, Set<String> nameless,
            boolean whole, Consumer<Finding> found) {
        Optional<String> uuid = uuids.stream().map(written -> UUID.matcher(written.toLowerCase(Locale.ROOT)))
                .filter(java.util.regex.Matcher::matches).map(match -> match.group(1)).findFirst();
        if (uuid.isPresent()) {
            String source = "uuid:" + uuid.get();
            Earlier first = earlier.putIfAbsent(print(source), new Earlier(row));
            if (first != null) {
                found.accept(Finding.in(row, FindingKind.REPEATED_UUID, Integer.toString(first.row)));
            }
            return new RowIdentity(true, source);
        }
        if (!uuids.isEmpty()) {
            found.accept(Finding.in(row, FindingKind.NOT_A_UUID));
        }
        StringBuilder source = new StringBuilder("row:1");
        identifying.forEach((name, value) -> source.append(BETWEEN_VALUES).append(name).append('=').append(value));
        nameless.forEach(value -> source.append(BETWEEN_VALUES).append('=').append(value));
        if (!whole) {
            return new RowIdentity(false, source.append(BETWEEN_VALUES).append("#row ").append(row).toString());
        }
        Print print = print(source.toString());
        Earlier first = earlier.putIfAbsent(print, new Earlier(row));
        if (first != null) {
            first.times++;
            boolean named = identifying.keySet().stream().map(HtcdsColumn::named).flatMap(Optional::stream)
                    .anyMatch(HtcdsColumn::identifies);
            found.accept(Finding.in(row, named ? FindingKind.REPEATED_ROW : FindingKind.SAME_VALUES_AS_ROW,
                    Integer.toString(first.row)));
            source.append(BETWEEN_VALUES).append('#').append(first.times);
        }
        return new RowIdentity(false, source.toString());
    }

    private static Print print(String source) {
        try {
            ByteBuffer digest = ByteBuffer
                    .wrap(MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)));
            return new Print(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

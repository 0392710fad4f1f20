package org.haven.intake.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file in the form of HTCDS 2.0, CSV or XLSX as its content says. Held in memory only, never on a disk; can be read
 * as often as one likes: once for a report, once to import.
 */
public final class HtcdsFile {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private final byte[] bytes;
    private final Limits limits;

    private HtcdsFile(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** A file that is in memory already. */
    public static HtcdsFile of(byte[] bytes, Limits limits) {
        return new HtcdsFile(bytes.length > limits.bytes() ? null : bytes.clone(), limits);
    }

    /** A file as it arrives; no more than the limit is read of it. */
    public static HtcdsFile take(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        return new HtcdsFile(bytes.length > limits.bytes() ? null : bytes, limits);
    }

    /** A file on a disk; not opened if it is too large. */
    public static HtcdsFile take(Path path, Limits limits) throws IOException {
        if (Files.size(path) > limits.bytes()) {
            return new HtcdsFile(null, limits);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return take(in, limits);
        }
    }

    /** Its bytes, to be sealed and kept until somebody confirms; empty when it was too large to take. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes).map(byte[]::clone);
    }

    /**
     * Reads all rows, giving each to the consumer as it is read, and says what was found. Rows of a file that turns out
     * to be unusable are void.
     */
    public FileReport read(LocalDate today, RowConsumer consumer) {
        RowReader reader = new RowReader(today, limits, consumer);
        FileReport.Form form = FileReport.Form.NEITHER;
        String sheet = "";
        try {
            if (bytes == null) {
                throw new Unreadable(FindingKind.FILE_TOO_LARGE, Integer.toString(limits.bytes() / (1024 * 1024)));
            }
            if (bytes.length == 0) {
                throw new Unreadable(FindingKind.EMPTY_FILE);
            }
            if (starts(OLD_OFFICE)) {
                throw new Unreadable(FindingKind.OLD_OR_LOCKED_WORKBOOK);
            }
            if (starts(ZIP)) {
                Workbook workbook = new Workbook(bytes, limits);
                form = FileReport.Form.XLSX;
                sheet = readBestSheet(workbook, reader);
            } else {
                CsvText text = new CsvText(bytes, limits);
                form = FileReport.Form.CSV;
                Headings headings;
                try (RawTable table = text.open()) {
                    headings = headings(table).orElseThrow(() -> new Unreadable(FindingKind.NO_COLUMN_CODES));
                }
                try (RawTable table = text.open()) {
                    reader.read(headings, table);
                }
            }
        } catch (Unreadable e) {
            reader.say(e.finding());
        }
        return reader.report(form, sheet);
    }

    private String readBestSheet(Workbook workbook, RowReader reader) throws Unreadable {
        Workbook.Sheet chosen = null;
        Headings headings = null;
        boolean anything = false;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            List<RawRow> first;
            try (RawTable table = workbook.open(sheet)) {
                first = first(table);
            }
            anything |= !first.isEmpty();
            Optional<Headings> found = Headings.among(first, limits);
            if (found.isPresent() && chosen == null) {
                chosen = sheet;
                headings = found.get();
            } else if (found.isPresent()) {
                reader.say(Finding.about(FindingKind.SHEET_NOT_READ, sheet.name()));
            }
        }
        if (chosen == null) {
            throw new Unreadable(anything ? FindingKind.NO_COLUMN_CODES : FindingKind.EMPTY_FILE);
        }
        try (RawTable table = workbook.open(chosen)) {
            reader.read(headings, table);
        }
        return chosen.name();
    }

    private Optional<Headings> headings(RawTable table) throws Unreadable {
        return Headings.among(first(table), limits);
    }

    private static List<RawRow> first(RawTable table) throws Unreadable {
        List<RawRow> first = new ArrayList<>();
        while (first.size() < Headings.SEARCHED_ROWS) {
            RawRow row = table.next();
            if (row == null) {
                break;
            }
            if (!row.isBlank()) {
                first.add(row);
            }
        }
        return first;
    }

    private boolean starts(int[] first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}

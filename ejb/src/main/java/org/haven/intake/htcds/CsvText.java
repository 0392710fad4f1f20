package org.haven.intake.htcds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file: its encoding, proven before the first row is given out, and what stands between its cells. */
final class CsvText {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 64 * 1024;
    private static final int WIDEST = 20_000;
    private static final char MARK = '\ufeff';

    private final byte[] bytes;
    private final Limits limits;
    private final Charset charset;
    private final int start;
    private final char delimiter;
    private final int declared;

    CsvText(byte[] bytes, Limits limits) throws Unreadable {
        this.bytes = bytes;
        this.limits = limits;
        if (starts(0xff, 0xfe) && !starts(0xff, 0xfe, 0, 0)) {
            charset = StandardCharsets.UTF_16LE;
            start = 2;
        } else if (starts(0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            start = 2;
        } else {
            charset = StandardCharsets.UTF_8;
            start = starts(0xef, 0xbb, 0xbf) ? 3 : 0;
            refuseWhatIsNoText();
        }
        String sample = prove();
        if (sample.isBlank()) {
            throw new Unreadable(FindingKind.EMPTY_FILE);
        }
        declared = declaration(sample);
        delimiter = declared > 0 ? sample.charAt(4) : delimiter(sample);
    }

    private boolean starts(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuseWhatIsNoText() throws Unreadable {
        int length = Math.min(bytes.length, 8192);
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros * 4 >= length && length > 0) {
            throw new Unreadable(Finding.in(1, FindingKind.WRONG_ENCODING));
        }
        String head = new String(bytes, start, Math.min(bytes.length - start, 16), StandardCharsets.ISO_8859_1).strip();
        if (zeros > 8 || head.startsWith("%PDF") || head.startsWith("<") || head.startsWith("{\\rtf")) {
            throw new Unreadable(FindingKind.NOT_A_TABLE);
        }
    }

    /** Decodes everything once, keeping only the beginning: no row is given out of a file that breaks off later. */
    private String prove() throws Unreadable {
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder sample = new StringBuilder();
        Widths widths = new Widths();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            widths.see(out);
            if (sample.length() < SAMPLE) {
                sample.append(out);
            }
            out.clear();
            if (result.isError()) {
                throw new Unreadable(Finding.in(rowOf(in.position()), FindingKind.WRONG_ENCODING));
            }
            if (result.isUnderflow()) {
                return sample.toString();
            }
        }
    }

    /** Refuses a line of so many cells that splitting it would fill the memory. */
    private final class Widths {
        private final int[] counts = new int[DELIMITERS.length];
        private boolean quoted;

        void see(CharSequence text) throws Unreadable {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == '\n') {
                    java.util.Arrays.fill(counts, 0);
                } else if (!quoted) {
                    for (int d = 0; d < DELIMITERS.length; d++) {
                        if (c == DELIMITERS[d] && ++counts[d] > WIDEST) {
                            throw new Unreadable(FindingKind.TOO_MANY_COLUMNS, Integer.toString(limits.columns()));
                        }
                    }
                }
            }
        }
    }

    private CharsetDecoder strict() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int rowOf(int position) {
        String before = new String(bytes, start, position - start, charset);
        int rows = 0;
        try (CSVParser parser = format(delimiter(before.substring(0, Math.min(before.length(), SAMPLE))))
                .parse(new StringReader(before + "."))) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); records.next()) {
                rows++;
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            return rows + 1;
        }
    }

    /** The length of a first line such as {@code sep=;}, which says what stands between cells and is no row. */
    private static int declaration(String sample) {
        int end = sample.indexOf('\n');
        String line = end < 0 ? sample : sample.substring(0, end);
        return line.stripTrailing().matches("(?i)sep=[,;|]") || line.replace("\r", "").matches("(?i)sep=\t")
                ? line.length() + 1
                : 0;
    }

    private static char delimiter(String sample) {
        char best = DELIMITERS[0];
        int most = 0;
        for (char candidate : DELIMITERS) {
            int known = known(candidate, sample);
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return best;
    }

    private static int known(char candidate, String sample) {
        int most = 0;
        try (CSVParser parser = format(candidate).parse(new StringReader(sample))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int row = 0; row < Headings.SEARCHED_ROWS && records.hasNext(); row++) {
                most = Math.max(most, Headings.known(records.next().toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            // the sample may end within a quotation; what was seen before it counts
            return most;
        }
        return most;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    RawTable open() throws Unreadable {
        try {
            Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start),
                    strict());
            for (int i = 0; i < declared; i++) {
                reader.read();
            }
            return new Table(format(delimiter).parse(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Table implements RawTable {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private int last;

        Table(CSVParser parser) {
            this.parser = parser;
            records = parser.iterator();
        }

        @Override
        public RawRow next() throws Unreadable {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CSVRecord record = records.next();
                last++;
                List<RawCell> cells = new ArrayList<>(record.size());
                for (String cell : record) {
                    cells.add(RawCell
                            .text(last == 1 && cells.isEmpty() && cell.indexOf(MARK) == 0 ? cell.substring(1) : cell));
                }
                return new RawRow(last, cells);
            } catch (UncheckedIOException e) {
                throw new Unreadable(Finding.in(last + 1, FindingKind.BROKEN_QUOTES));
            }
        }

        @Override
        public boolean keepsWidth() {
            return true;
        }

        @Override
        public void close() {
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

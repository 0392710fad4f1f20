package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** Files made to fill the memory are refused while they are still small. */
class SpreadsheetBombTest {

    private static final long MEGABYTE = 1024 * 1024;

    /** Reads a file and tells how much memory was taken for it altogether, freed or not. */
    private static long taken(byte[] file, FindingKind kind) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        HtcdsFile bomb = HtcdsFile.of(file, Limits.STANDARD);
        long before = threads.getCurrentThreadAllocatedBytes();
        FileReport report = bomb.read(Given.TODAY, row -> {
        });
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(List.of(kind), List.copyOf(report.counts().keySet()));
        return taken;
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] workbook(String part, Content content) {
        byte[] plain = Given.workbook(Given.row(1, Given.NAMES.split(",")) + Given.row(2, Given.PERSON.split(",")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(
                        new java.io.ByteArrayInputStream(plain))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Content repeated(String text, long bytes) {
        return out -> {
            byte[] once = text.repeat((int) (MEGABYTE / text.length())).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < bytes; written += once.length) {
                out.write(once);
            }
        };
    }

    /** Makes the directory lie about how much a part unpacks to. */
    private static byte[] lying(byte[] file, String part, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = part.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < file.length - 46 - name.length; at++) {
            if (bytes.getInt(at) == 0x02014b50
                    && part.equals(new String(file, at + 46, name.length, StandardCharsets.US_ASCII))) {
                bytes.putInt(at + 24, size);
            }
        }
        return file;
    }

    @Test
    void aPartThatUnpacksToHundredsOfMegabytesIsRefusedByTheDirectory() {
        byte[] bomb = workbook("xl/worksheets/sheet1.xml", repeated("<row/>", 250 * MEGABYTE));

        assertTrue(bomb.length < 2 * MEGABYTE);
        assertTrue(taken(bomb, FindingKind.WORKBOOK_TOO_LARGE_INSIDE) < 4 * MEGABYTE);
    }

    @Test
    void aDirectoryThatLiesIsFoundOutWhileUnpacking() {
        Content content = out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII));
            repeated("<row></row>", 50 * MEGABYTE).write(out);
        };
        byte[] bomb = lying(workbook("xl/worksheets/sheet1.xml", content), "xl/worksheets/sheet1.xml", 60_000);

        assertTrue(taken(bomb, FindingKind.WORKBOOK_TOO_LARGE_INSIDE) < 8 * MEGABYTE);
    }

    @Test
    void anEndlessTextInOneCellIsFoundOutWhileUnpacking() {
        Content content = out -> {
            out.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.US_ASCII));
            repeated("abcdefgh", 50 * MEGABYTE).write(out);
        };
        byte[] bomb = lying(workbook("xl/worksheets/sheet1.xml", content), "xl/worksheets/sheet1.xml", 4_000_000);

        assertTrue(taken(bomb, FindingKind.WORKBOOK_TOO_LARGE_INSIDE) < 16 * MEGABYTE);
    }

    @Test
    void aTableOfMillionsOfStringsIsRefused() {
        byte[] bomb = workbook("xl/sharedStrings.xml", repeated("<si><t>a</t></si>", 60 * MEGABYTE));

        assertTrue(taken(bomb, FindingKind.WORKBOOK_TOO_LARGE_INSIDE) < 4 * MEGABYTE);
    }

    @Test
    void entitiesThatGrowAreNotGrown() {
        StringBuilder declarations = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            declarations.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] bomb = Given.workbook(
                Map.of("xl/worksheets/sheet1.xml", declarations + "]>" + Given.sheet(Given.row(1, "&a11;", "x"))));

        assertTrue(taken(bomb, FindingKind.WORKBOOK_DAMAGED) < 8 * MEGABYTE);
    }

    @Test
    void aLineOfMillionsOfCommasIsRefused() {
        byte[] bomb = (Given.NAMES + "\n" + ",".repeat((int) (15 * MEGABYTE))).getBytes(StandardCharsets.US_ASCII);

        assertTrue(taken(bomb, FindingKind.TOO_MANY_COLUMNS) < 4 * MEGABYTE);
    }

    @Test
    void fifteenThousandRowsPassThroughALittleMemory() {
        StringBuilder text = new StringBuilder(Given.NAMES);
        for (int i = 0; i < 15_000; i++) {
            text.append("\nPerson").append(i).append(",Example,ActualVictimOfTrafficking");
        }
        HtcdsFile file = HtcdsFile.of(text.toString().getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
        int[] rows = {0};
        long[] most = {0};
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();

        file.read(Given.TODAY, row -> {
            if (++rows[0] % 5_000 == 0) {
                System.gc();
                most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
            }
        });

        assertEquals(15_000, rows[0]);
        assertTrue(most[0] < 32 * MEGABYTE, "held " + most[0]);
    }
}

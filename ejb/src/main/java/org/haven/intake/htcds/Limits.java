package org.haven.intake.htcds;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes
 *            size of the file as it arrives
 * @param rows
 *            rows of data
 * @param columns
 *            columns with a heading
 * @param shortText
 *            characters of a name, a place, a code
 * @param longText
 *            characters of an account in words
 * @param unpackedBytes
 *            what the parts of a workbook unpack to, together
 * @param stringBytes
 *            what the table of strings of a workbook unpacks to
 */
public record Limits(int bytes, int rows, int columns, int shortText, int longText, long unpackedBytes,
        long stringBytes) {

    private static final int MEGABYTE = 1024 * 1024;

    /** What Haven accepts. */
    public static final Limits STANDARD = new Limits(20 * MEGABYTE, 50_000, 500, 500, 10_000, 200L * MEGABYTE,
            32L * MEGABYTE);
}

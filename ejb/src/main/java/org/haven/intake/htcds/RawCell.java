package org.haven.intake.htcds;

import java.time.LocalDate;

/**
 * A cell as the file holds it.
 *
 * @param text
 *            its text; for a number of a workbook its plain digits
 * @param serial
 *            the day it stands for if it is a number of a workbook, read as a date; null otherwise
 * @param kind
 *            what the file says it is
 * @param formula
 *            whether the text is the result of a formula
 */
record RawCell(String text, LocalDate serial, Kind kind, boolean formula) {

    static final RawCell BLANK = new RawCell("", null, Kind.TEXT, false);

    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        TRUTH,
        ERROR
    }

    static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(text, null, Kind.TEXT, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}

package org.haven.intake.htcds;

import static org.haven.intake.htcds.Severity.ERROR;
import static org.haven.intake.htcds.Severity.NOTE;
import static org.haven.intake.htcds.Severity.WARNING;

import java.util.Locale;

/** Everything that can be said about a file, with the arguments its sentence takes. */
public enum FindingKind {

    // about the whole file

    /** The file holds nothing. */
    EMPTY_FILE(ERROR),
    /** The file is larger than the limit. {0} limit in megabytes. */
    FILE_TOO_LARGE(ERROR),
    /** Neither a CSV nor an XLSX file. */
    NOT_A_TABLE(ERROR),
    /** A workbook that is locked with a password or in a form older than XLSX. */
    OLD_OR_LOCKED_WORKBOOK(ERROR),
    /** A workbook that cannot be read, or that holds what no spreadsheet writes. */
    WORKBOOK_DAMAGED(ERROR),
    /** A workbook that unpacks to far more than it should. {0} limit in megabytes. */
    WORKBOOK_TOO_LARGE_INSIDE(ERROR),
    /** Not UTF-8 or UTF-16; the row is the first that cannot be read. */
    WRONG_ENCODING(ERROR),
    /** A quotation mark that is never closed, or closed in mid-cell; the row is where reading stopped. */
    BROKEN_QUOTES(ERROR),
    /** No row near the top holds column codes. */
    NO_COLUMN_CODES(ERROR),
    /** Headings, but no rows under them. */
    NO_ROWS(ERROR),
    /** A column without which a row is no intake. */
    MISSING_COLUMN(ERROR),
    /** One code stands over two columns. {0} their letters. */
    DOUBLED_COLUMN(ERROR),
    /** More rows than the limit. {0} limit. */
    TOO_MANY_ROWS(ERROR),
    /** More columns than the limit. {0} limit. */
    TOO_MANY_COLUMNS(ERROR),
    /** A heading that is no code of the standard; its values are kept. */
    UNKNOWN_COLUMN(WARNING),
    /** A column of a repeated group, other than the first; its values are kept. */
    REPEATED_GROUP(WARNING),
    /** A column with values but no heading; its values are kept. {0} its letter. */
    UNNAMED_COLUMN(WARNING),
    /** Another sheet that also holds column codes. {0} its name. */
    SHEET_NOT_READ(WARNING),
    /** A row of labels or sections around the codes was passed over. */
    HEADING_ROW_PASSED(NOTE),
    /** Methods of control come from the list of the field definitions, not from that of the template. */
    DEFINITIONS_LIST_USED(NOTE),

    // about a row

    /** More cells than headings. */
    ROW_TOO_WIDE(ERROR),
    /** Fewer cells than headings. */
    ROW_TOO_NARROW(WARNING),
    /** Every value as in an earlier row that names the same person. {0} its row. */
    REPEATED_ROW(ERROR),
    /** Every value as in an earlier row; nobody is named, so they may be two people. {0} its row. */
    SAME_VALUES_AS_ROW(WARNING),
    /** The identifier of an earlier row. {0} its row. */
    REPEATED_UUID(ERROR),
    /** An identifier that is no UUID; the row is known by its values instead. */
    NOT_A_UUID(WARNING),

    // about a cell

    /** Not in the code list. {0} the code. */
    UNKNOWN_CODE(WARNING),
    /** Several codes where one belongs. */
    MORE_THAN_ONE_CODE(WARNING),
    /** The column of all choices and the columns of single choices disagree; both are kept. */
    CHOICES_DISAGREE(WARNING),
    /** Neither yes nor no. */
    NOT_YES_OR_NO(WARNING),
    /** No such day in the calendar. */
    DATE_DOES_NOT_EXIST(ERROR),
    /** A day after today. */
    DATE_IN_FUTURE(ERROR),
    /** More than 120 years ago. */
    DATE_TOO_LONG_AGO(ERROR),
    /** Day, month and year in an order that can only be guessed. */
    DATE_ORDER_UNCLEAR(ERROR),
    /** A year, or a year and a month. */
    PARTIAL_DATE(WARNING),
    /** No date at all. */
    NOT_A_DATE(WARNING),
    /** No number. */
    NOT_A_NUMBER(WARNING),
    /** A number that cannot be. {0} least {1} greatest. */
    NUMBER_OUT_OF_RANGE(WARNING),
    /** Not in the international form. */
    PHONE_NOT_E164(WARNING),
    /** A long number that a spreadsheet has shortened, as in 6.39E+11. */
    DIGITS_LOST(ERROR),
    /** Longer than the limit. {0} limit in characters. */
    TEXT_TOO_LONG(ERROR),
    /** Characters that cannot be shown; they were taken out. */
    CONTROL_CHARACTERS(WARNING),
    /** A formula; its last result was taken. */
    FORMULA_CELL(WARNING),
    /** A spreadsheet's error such as #REF!. */
    ERROR_CELL(WARNING);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** What it means for the row or the file. */
    public Severity severity() {
        return severity;
    }

    /** The key of its sentence in the message bundles, such as {@code htcds.unknown-code}. */
    public String messageKey() {
        return "htcds." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.haven.intake.htcds;

import java.util.List;

/**
 * Something to say about a file, a row or a cell. Holds nothing of what the row tells about a person, except a code
 * that is in no list.
 *
 * @param row
 *            the row as a spreadsheet numbers it; 0 when it is about the whole file
 * @param column
 *            the code of the column, or its heading when it has none; empty when it is about no column
 * @param kind
 *            what is found
 * @param args
 *            the arguments of its sentence
 */
public record Finding(int row, String column, FindingKind kind, List<String> args) {

    private static final int LONGEST_ARGUMENT = 60;

    public Finding {
        args = args.stream().map(Finding::shortened).toList();
        column = shortened(column);
    }

    static Finding about(FindingKind kind, String... args) {
        return new Finding(0, "", kind, List.of(args));
    }

    static Finding in(int row, FindingKind kind, String... args) {
        return new Finding(row, "", kind, List.of(args));
    }

    static Finding at(int row, String column, FindingKind kind, String... args) {
        return new Finding(row, column, kind, List.of(args));
    }

    /** What it means for the row or the file. */
    public Severity severity() {
        return kind.severity();
    }

    /** The key of its sentence in the message bundles. */
    public String messageKey() {
        return kind.messageKey();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT - 1)) + "…";
    }
}

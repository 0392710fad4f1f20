package org.haven.intake.htcds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in a file.
 *
 * @param form
 *            what kind of file it is
 * @param sheet
 *            the name of the sheet that was read; empty for CSV
 * @param headingRow
 *            the row that holds the codes; 0 when none was found
 * @param columns
 *            the columns of the standard that the file has
 * @param unknownColumns
 *            the headings that are no code of the standard; their values are kept
 * @param findings
 *            everything found, in the order of the rows, up to {@link #LISTED}
 * @param counts
 *            how often each kind was found, those not listed included
 * @param rows
 *            rows of data
 * @param importable
 *            rows that can be imported
 * @param blankRows
 *            rows without any content, passed over
 */
public record FileReport(Form form, String sheet, int headingRow, Set<HtcdsColumn> columns, List<String> unknownColumns,
        List<Finding> findings, Map<FindingKind, Integer> counts, int rows, int importable, int blankRows) {

    /** How many findings a report lists; the rows carry theirs besides. */
    public static final int LISTED = 5_000;

    /** What kind of file it is. */
    public enum Form {
        CSV,
        XLSX,
        NEITHER
    }

    public FileReport {
        columns = Set.copyOf(columns);
        unknownColumns = List.copyOf(unknownColumns);
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
    }

    /**
     * Whether the file could be read to its end. If not, rows given out before are void: nothing of them may be kept.
     */
    public boolean usable() {
        return counts.keySet().stream().noneMatch(FileReport::endsReading);
    }

    /** Whether findings were too many to list. */
    public boolean shortened() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() > findings.size();
    }

    /** How many findings mean the same. */
    public int count(FindingKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    static boolean endsReading(FindingKind kind) {
        return kind.severity() == Severity.ERROR && kind.compareTo(FindingKind.TOO_MANY_COLUMNS) <= 0;
    }
}

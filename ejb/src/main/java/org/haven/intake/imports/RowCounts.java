package org.haven.intake.imports;

import java.util.Collection;

/**
 * How the rows of a file fall out.
 *
 * @param ready can be imported
 * @param faulty must be corrected first
 * @param duplicates were imported by this team before
 */
record RowCounts(int ready, int faulty, int duplicates) {

    static RowCounts of(Collection<RowState> rows) {
        return new RowCounts(count(rows, RowState.READY), count(rows, RowState.FAULTY),
                count(rows, RowState.DUPLICATE));
    }

    int all() {
        return ready + faulty + duplicates;
    }

    private static int count(Collection<RowState> rows, RowState state) {
        return (int) rows.stream().filter(s -> s == state).count();
    }
}

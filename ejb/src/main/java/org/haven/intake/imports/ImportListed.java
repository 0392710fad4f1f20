package org.haven.intake.imports;

import java.time.Instant;

/**
 * An imported file in a list.
 *
 * @param form csv, xlsx or neither
 * @param ready rows that could be imported when it was checked
 * @param faulty rows that must be corrected first
 * @param duplicates rows that this team had imported before
 * @param imported rows that have become cases
 */
public record ImportListed(ImportId id, Instant checkedAt, String form, ImportState state, int rows, int ready,
        int faulty, int duplicates, int imported) {
}

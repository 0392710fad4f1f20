package org.haven.intake.imports;

import java.util.UUID;
import org.haven.shared.Slice;

/**
 * The report on a file.
 *
 * @param rows one page of the rows about which there is something to say
 * @param job the work that imports it, or null
 * @param stalled whether that work has stopped without an end and may be taken up again
 * @param reached rows dealt with, of those that were ready
 */
public record ImportView(ImportListed file, FileSummary summary, Slice<RowReport> rows, UUID job, boolean stalled,
        boolean cancelAsked, int reached) {
}

package org.haven.intake.imports;

import java.util.List;
import org.haven.intake.htcds.Finding;

/** A row of a file and what is to be said about it. */
public record RowReport(int number, RowState state, List<Finding> findings) {

    public RowReport {
        findings = List.copyOf(findings);
    }
}

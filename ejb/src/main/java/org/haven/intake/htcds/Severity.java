package org.haven.intake.htcds;

/** What a finding means for the row, or for the file when it stands on no row. */
public enum Severity {
    /** The row (or the file) cannot be imported until it is corrected. */
    ERROR,
    /** Imported; the value is kept as it was written. */
    WARNING,
    /** Nothing is wrong; said so that nobody wonders. */
    NOTE
}

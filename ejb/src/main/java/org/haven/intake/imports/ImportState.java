package org.haven.intake.imports;

import org.haven.shared.Coded;

/** How far an imported file has come. */
public enum ImportState implements Coded {
    /** Could not be read to its end; nothing of its rows is kept. */
    UNREADABLE("unreadable"),
    /** Read and reported on; waits for somebody to confirm. */
    CHECKED("checked"),
    RUNNING("running"),
    DONE("done"),
    /** Given up. Cases that had been opened by then stay. */
    CANCELLED("cancelled");

    private final String code;

    ImportState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.haven.intake.imports;

import org.haven.shared.Coded;

/** What becomes of a row. */
public enum RowState implements Coded {
    READY("ready"),
    /** Cannot be imported before it is corrected. */
    FAULTY("faulty"),
    /** Was imported by this team before. */
    DUPLICATE("duplicate"),
    IMPORTED("imported");

    private final String code;

    RowState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

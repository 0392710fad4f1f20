package org.haven.intake.imports;

import org.haven.shared.Refusal;

/** No row of the file is ready: each is faulty or was imported before. */
public final class NothingToImport extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToImport() {
        super("import.nothing-ready");
    }
}

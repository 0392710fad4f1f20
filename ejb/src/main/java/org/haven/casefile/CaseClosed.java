package org.haven.casefile;

import org.haven.shared.Refusal;

/** The case is closed; nothing more is written into it unless it is reopened. */
public final class CaseClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseClosed() {
        super("casefile.closed");
    }
}

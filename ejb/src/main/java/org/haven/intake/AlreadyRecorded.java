package org.haven.intake;

import org.haven.shared.Refusal;

/** The same form arrived twice at once; the other one was kept. */
public final class AlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyRecorded() {
        super("intake.already-recorded");
    }
}

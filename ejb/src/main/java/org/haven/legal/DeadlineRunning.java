package org.haven.legal;

import org.haven.shared.Refusal;

/** The day of the deadline is not over: it cannot have lapsed. */
public final class DeadlineRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlineRunning() {
        super("legal.deadline-running");
    }
}

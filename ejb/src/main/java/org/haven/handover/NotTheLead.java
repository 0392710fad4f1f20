package org.haven.handover;

import org.haven.shared.Refusal;

/** Only the lead hands a case over; for one who has left, the supervisor of the team. */
public final class NotTheLead extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotTheLead() {
        super("handover.not-the-lead");
    }
}

package org.haven.approval;

import org.haven.shared.Refusal;

/** What would be done is no longer what was asked for; nothing was done. */
public final class ApprovalVoid extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApprovalVoid() {
        super("approval.void");
    }
}

package org.haven.approval;

import org.haven.shared.Refusal;

/** It was not answered in time and has to be asked for again. */
public final class ApprovalExpired extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApprovalExpired() {
        super("approval.expired");
    }
}

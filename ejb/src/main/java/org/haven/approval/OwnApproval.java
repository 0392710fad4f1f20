package org.haven.approval;

import org.haven.shared.Refusal;

/** Nobody is their own second person. */
public final class OwnApproval extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnApproval() {
        super("approval.own");
    }
}

package org.haven.staff;

import org.haven.shared.Refusal;

/** The colleague does not have it any more. */
public final class GrantNotHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    public GrantNotHeld() {
        super("staff.grant-not-held");
    }
}

package org.haven.staff;

import org.haven.shared.Refusal;

/** A function is held beside the role that it heads, in a team. */
public final class GrantNeedsRole extends Refusal {

    private static final long serialVersionUID = 1L;

    public GrantNeedsRole() {
        super("staff.grant-needs-role");
    }
}

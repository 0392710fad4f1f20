package org.haven.staff;

import org.haven.shared.Refusal;

/** The colleague has it already. */
public final class GrantHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    public GrantHeld() {
        super("staff.grant-held");
    }
}

package org.haven.staff;

import org.haven.shared.Refusal;

/** Somebody has this sign-in name already. */
public final class LoginTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public LoginTaken() {
        super("staff.login-taken");
    }
}

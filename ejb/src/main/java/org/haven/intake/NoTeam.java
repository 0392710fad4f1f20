package org.haven.intake;

import org.haven.shared.Refusal;

/** Somebody without a team cannot take a contact: nobody would see it waiting. */
public final class NoTeam extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoTeam() {
        super("intake.no-team");
    }
}

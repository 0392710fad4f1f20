package org.haven.staff;

import org.haven.shared.Refusal;

/** Whoever works on cases of a team hands them over before they leave it. */
public final class StillOnCases extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillOnCases() {
        super("staff.still-on-cases");
    }
}

package org.haven.intake;

import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * How a contact ends that does not become a case.
 *
 * @param reason why this agency cannot take the person on; asked then, and only then
 * @param note to whom they were referred, what they said; may be empty
 */
public record Closing(ContactState outcome, DeclineReason reason, String note) {

    public static final int LONGEST_NOTE = 1000;

    public Closing {
        if (outcome == null) {
            throw new Invalid("outcome", "required");
        }
        if (outcome.open() || outcome == ContactState.ACCEPTED) {
            throw new Invalid("outcome", "choice");
        }
        if (outcome == ContactState.DECLINED_BY_PROVIDER && reason == null) {
            throw new Invalid("reason", "required");
        }
        if (outcome != ContactState.DECLINED_BY_PROVIDER) {
            reason = null;
        }
        note = outcome == ContactState.WRONG_NUMBER ? null : Text.optional("note", note, LONGEST_NOTE);
    }

    @Override
    public String toString() {
        return "Closing " + outcome;
    }
}

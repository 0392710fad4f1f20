package org.haven.access;

import org.haven.shared.Refusal;

/** The guard said no. Outside the log the reason stays unsaid where it would tell that a case exists. */
public final class AccessRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why, for the log; and for the person as far as it reveals nothing. */
    public enum Reason {
        /** Nobody is signed in, or nobody whom Haven knows. */
        UNKNOWN_CALLER("unknown-caller"),
        /** The person's access is paused. */
        SUSPENDED("suspended"),
        /** No role of theirs does this. */
        ROLE("role"),
        /** This case, contact, import or shelter is not theirs, or there is none. */
        RELATION("relation"),
        /** The act asks for a sign-in of the last minutes. Said only to those who may do it otherwise. */
        FRESH("fresh"),
        /** The use case carries no permission. */
        UNMARKED("unmarked");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    public AccessRefused(Reason reason) {
        super("access." + reason.code);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

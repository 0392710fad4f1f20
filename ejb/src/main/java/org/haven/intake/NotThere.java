package org.haven.intake;

import java.util.Map;
import org.haven.shared.Refusal;

/** A contact cannot go from where it stands to where it was sent: it has to be screened first, or is closed already. */
public final class NotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    NotThere(ContactState from, ContactState to) {
        super(from == ContactState.NEW ? "intake.screen-first" : "intake.closed",
                Map.of("from", from.code(), "to", to.code()));
    }
}

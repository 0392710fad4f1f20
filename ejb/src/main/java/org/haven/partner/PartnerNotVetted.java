package org.haven.partner;

import org.haven.shared.Refusal;

/** This partner has not been vetted, or work with it is paused or has ended. */
public final class PartnerNotVetted extends Refusal {
    private static final long serialVersionUID = 1L;

    public PartnerNotVetted() {
        super("partner.not-vetted");
    }
}

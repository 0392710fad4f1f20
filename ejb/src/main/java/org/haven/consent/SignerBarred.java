package org.haven.consent;

import org.haven.shared.Refusal;

/** Consent cannot come from this person. */
public final class SignerBarred extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignerBarred() {
        super("consent.signer-barred");
    }
}

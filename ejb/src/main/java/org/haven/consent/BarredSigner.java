package org.haven.consent;

import org.haven.shared.CaseId;

/**
 * Whoever may have harmed a survivor cannot give their consent (28 CFR 94.115). The feature that knows whom a survivor has
 * to fear answers; every one that answers is asked.
 */
public interface BarredSigner {

    /** @param signer the name as it was typed, in any spelling, case or order */
    boolean bars(CaseId caseId, String signer);
}

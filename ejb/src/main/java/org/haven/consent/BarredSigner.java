package org.haven.consent;

import java.util.function.Predicate;
import org.haven.shared.CaseId;

/**
 * Whoever may have harmed a survivor cannot give their consent (28 CFR 94.115). The feature that knows whom a survivor has
 * to fear answers; every one that answers is asked.
 */
public interface BarredSigner {

    /** Whether a name is barred, as it was typed, in any spelling, case or order; asked of any number of names. */
    Predicate<String> barring(CaseId caseId);
}

package org.haven.itest.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.haven.consent.BarredSigner;
import org.haven.shared.CaseId;

/** Knows of one name that can agree to nothing, in every case. */
@ApplicationScoped
public class BarredProbe implements BarredSigner {

    @Override
    public boolean bars(CaseId caseId, String signer) {
        return signer.toLowerCase(Locale.ROOT).contains("barred");
    }
}

package org.haven.itest.probe;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.consent.BarredSigner;
import org.haven.shared.CaseId;

/** Asks whoever answers whether somebody may sign, from within a case. */
@UseCase
public class Signing {

    @Inject
    @Any
    Instance<BarredSigner> barred;

    @Permitted(Permission.READ_SAFETY)
    public boolean barred(CaseId caseId, String signer) {
        return barred.stream().anyMatch(each -> each.barring(caseId).test(signer));
    }
}

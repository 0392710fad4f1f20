package org.haven.survivor;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Opens what is known of the survivor of a case. */
@UseCase
public class OpenSurvivor {

    @Inject
    SurvivorOfCase cases;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;

    @Permitted(Permission.OPEN_SURVIVOR)
    public SurvivorView open(CaseId caseId) {
        SubjectId subject = cases.survivorOf(caseId);
        return survivors.known(subject, vault.ring(subject));
    }
}

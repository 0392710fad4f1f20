package org.haven.survivor;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Amends what is known of a survivor. */
@UseCase
public class AmendSurvivor {

    @Inject
    SurvivorOfCase cases;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @param readVersion the version the amendment was based on
     * @throws org.haven.shared.Stale when somebody else was quicker
     */
    @Permitted(Permission.AMEND_SURVIVOR)
    public void amend(CaseId caseId, int readVersion, SurvivorDetails details) {
        SubjectId subject = cases.survivorOf(caseId);
        survivors.byId(subject).amend(readVersion, details.checkedOn(Today.at(clock.instant())), vault.ring(subject));
    }
}

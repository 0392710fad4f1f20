package org.haven.survivor;

import jakarta.inject.Inject;
import java.util.Set;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Vault;

/** Shows the chosen name behind a case number. Each reveal is a line in the log. */
@UseCase
public class RevealName {

    @Inject
    SurvivorOfCase cases;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;

    /** @return the chosen name, or null when none was given */
    @Permitted(Permission.REVEAL_NAME)
    public String reveal(CaseId caseId) {
        SubjectId subject = cases.survivorOf(caseId);
        return survivors.chosenNames(Set.of(subject), vault.ring(subject)).get(subject);
    }
}

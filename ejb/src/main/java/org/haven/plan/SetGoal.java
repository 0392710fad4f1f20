package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.Invalid;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Vault;

/** Writes a goal down, in the survivor's own words. */
@UseCase
public class SetGoal {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @return the goal's reference
     * @throws org.haven.casefile.CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.SET_GOAL)
    public UUID set(NewGoal goal) {
        files.workHasBegun(goal.caseId());
        Optional<UUID> made = plans.madeBy(Goal.class, goal.caseId(), goal.formKey());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        if (goal.agreedOn().isAfter(Today.at(now))) {
            throw new Invalid("agreedOn", "future");
        }
        SubjectId subject = files.survivorOf(goal.caseId());
        Goal set = new Goal(goal, subject, vault.ring(subject), staff.id(), now);
        plans.add(set);
        return set.id();
    }
}

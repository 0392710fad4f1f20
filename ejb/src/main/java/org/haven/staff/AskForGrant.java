package org.haven.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.approval.AboutOneself;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/** An administrator asks for a role, a function or another team for a colleague; another person approves it. */
@UseCase
public class AskForGrant {

    @Inject
    Grants grants;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.ASK_FOR_GRANT)
    public UUID ask(GrantRequest request) {
        if (request.colleague().equals(staff.id())) {
            throw new AboutOneself();
        }
        if (request.until() != null && request.until().isBefore(Today.at(clock.instant()))) {
            throw new Invalid("until", "not-to-come");
        }
        return grants.asked(request);
    }
}

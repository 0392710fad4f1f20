package org.haven.session;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.staff.StaffDirectory;

/** The administrator sees where a colleague is signed in. */
@UseCase
public class ListSessionsOf {

    @Inject
    Sessions sessions;
    @Inject
    StaffDirectory directory;

    /** @throws NotFound when there is no such colleague */
    @Permitted(Permission.SEE_SESSIONS)
    public SessionsOf list(StaffId colleague) {
        String name = directory.names(List.of(colleague)).get(colleague);
        if (name == null) {
            throw new NotFound();
        }
        return new SessionsOf(colleague, name, sessions.open(colleague));
    }
}

package org.haven.session;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.StaffId;

/** Ends every session of a colleague, and every sign-in of theirs from before. They may sign in anew. */
@UseCase
public class EndSessionsOf {

    @Inject
    Sessions sessions;

    /** @return how many have ended */
    @Permitted(Permission.END_SESSIONS)
    public int end(StaffId colleague) {
        return sessions.endAll(colleague);
    }
}

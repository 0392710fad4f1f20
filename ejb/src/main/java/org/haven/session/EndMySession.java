package org.haven.session;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;

/** Ends one of one's own sessions, with all that came of the same sign-in. It is out at its next request. */
@UseCase
public class EndMySession {

    @Inject
    Sessions sessions;

    /** @throws NotFound when it is not one's own, or has ended already */
    @Permitted(Permission.END_MY_SESSION)
    public void end(SessionId session) {
        if (sessions.end(session) == 0) {
            throw new NotFound();
        }
    }
}

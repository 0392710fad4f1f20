package org.haven.session;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Ends all of one's own sessions but the one in which this is asked. */
@UseCase
public class EndMyOtherSessions {

    @Inject
    Sessions sessions;

    /** @return how many have ended */
    @Permitted(Permission.END_MY_SESSION)
    public int end() {
        return sessions.endOthers();
    }
}

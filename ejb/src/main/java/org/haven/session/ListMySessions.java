package org.haven.session;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Everybody sees where they are signed in. */
@UseCase
public class ListMySessions {

    @Inject
    Sessions sessions;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_MY_SESSIONS)
    public List<SessionView> list() {
        return sessions.open(staff.id());
    }
}

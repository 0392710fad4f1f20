package org.haven.counselling;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A planned session gets another time, length or setting. */
@UseCase
public class MoveSession {

    @Inject
    Sessions sessions;

    /**
     * @throws org.haven.shared.IllegalMove when it has been recorded
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     */
    @Permitted(Permission.PLAN_SESSION)
    public void move(SessionMove m) {
        Session session = sessions.inCase(m.caseId(), m.sessionId());
        if (!session.movedAs(m.version(), m.plan())) {
            session.move(m.version(), m.plan());
        }
    }
}

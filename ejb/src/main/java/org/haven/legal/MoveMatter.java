package org.haven.legal;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Moves a matter on along its legal moves. */
@UseCase
public class MoveMatter {

    @Inject
    LegalMatters matters;
    @Inject
    Hearings hearings;
    @Inject
    Deadlines deadlines;

    /**
     * @throws org.haven.shared.IllegalMove when that state does not follow on this one
     * @throws org.haven.shared.Stale when somebody else changed it in the meantime
     * @throws StillOpen when it is to be closed and something in it is still to come
     */
    @Permitted(Permission.MOVE_MATTER)
    public void move(MatterMove move) {
        matters.queue(move.caseId());
        LegalMatter matter = matters.inCase(move.caseId(), move.matterId());
        if (matter.movedAs(move.version(), move.to())) {
            return;
        }
        matter.move(move.version(), move.to());
        if (move.to() == MatterState.CLOSED && (hearings.arePlanned(move.caseId(), move.matterId())
                || !deadlines.running(move.caseId(), move.matterId()).isEmpty())) {
            throw new StillOpen();
        }
    }
}

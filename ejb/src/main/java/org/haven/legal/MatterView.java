package org.haven.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.shared.CaseId;

/**
 * One matter with its hearings and deadlines.
 *
 * @param officer the name of whoever answers for it
 * @param own whether that is the caller
 * @param next where it may go from here
 * @param version to be sent back with a change
 * @param hearings the latest first
 * @param deadlines those that run first, by their day
 * @param moves the latest first
 * @param suggestion a deadline that a matter of this type usually has and this one has not yet, or null
 * @param noteKept whether a privileged note is kept about it, as far as the caller may know it
 */
public record MatterView(UUID id, CaseId caseId, MatterType type, MatterDetails details, LocalDate openedOn,
        MatterState state, List<MatterState> next, String officer, boolean own, int version, List<HearingView> hearings,
        List<DeadlineView> deadlines, List<MoveMade> moves, DeadlineDetails suggestion, boolean noteKept) {

    @Override
    public String toString() {
        return "MatterView " + id;
    }
}

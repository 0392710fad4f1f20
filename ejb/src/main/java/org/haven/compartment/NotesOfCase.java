package org.haven.compartment;

import java.time.Instant;
import java.util.List;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/**
 * The notes of one case in one compartment, as far as they are open to the caller, newest first.
 *
 * @param number the case's number, for whoever heads the compartment and has no other way to the case
 * @param writing whether the caller writes notes here: does the work in this case, or stands in for somebody who does
 * @param standIns who stands in for whom, as far as it concerns the caller
 * @param colleagues whom the caller may name to stand in; empty when it is not for the caller to name anybody here
 */
public record NotesOfCase(CaseId caseId, String number, boolean writing, List<NoteInCompartment> notes,
        List<StandIn> standIns, List<Colleague> colleagues) {

    /** Somebody stands in for an author until then. */
    public record StandIn(String author, String standIn, Instant until) {
    }

    /** Somebody of the caller's team who does the same work. */
    public record Colleague(StaffId id, String name) {
    }
}

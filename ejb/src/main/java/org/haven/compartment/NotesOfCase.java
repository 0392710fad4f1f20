package org.haven.compartment;

import java.time.Instant;
import java.util.List;
import org.haven.shared.CaseId;

/**
 * The notes of one case in one compartment, as far as they are open to the caller, newest first.
 *
 * @param number the case's number, for whoever heads the compartment and has no other way to the case
 * @param standIns who stands in for whom, as far as it concerns the caller
 */
public record NotesOfCase(CaseId caseId, String number, List<NoteInCompartment> notes, List<StandIn> standIns) {

    /** Somebody stands in for an author until then. */
    public record StandIn(String author, String standIn, Instant until) {
    }
}

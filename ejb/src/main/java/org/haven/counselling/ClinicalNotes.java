package org.haven.counselling;

import java.util.List;
import org.haven.compartment.NotesOfCase;

/**
 * The clinical notes of a case that are open to the caller, and what they may do with them.
 *
 * @param working whether the caller works in this case, or in the place of somebody who does; else they read and add
 * @param colleagues whom the caller can name as stand-in; empty for whoever is not the counsellor of the case
 */
public record ClinicalNotes(NotesOfCase notes, boolean working, List<Colleague> colleagues) {

    public ClinicalNotes {
        colleagues = List.copyOf(colleagues);
    }

    @Override
    public String toString() {
        return "ClinicalNotes";
    }
}

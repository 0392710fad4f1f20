package org.haven.compartment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note as those read it whom the compartment lets in.
 *
 * @param aboutId the session or matter it belongs to, or null
 * @param own whether the caller wrote it
 * @param signedAt null while it is a draft
 * @param version hand it back when writing again or signing
 * @param addenda in the order in which they were added
 */
public record NoteInCompartment(UUID id, UUID aboutId, String author, boolean own, Instant writtenAt, Instant signedAt,
        int version, String text, List<AddendumView> addenda) {

    public boolean signed() {
        return signedAt != null;
    }

    @Override
    public String toString() {
        return "NoteInCompartment " + id;
    }
}

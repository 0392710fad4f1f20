package org.haven.web.compartment;

import org.haven.shared.Invalid;

/**
 * A signature.
 *
 * @param version of the draft, as it was read: what was not read is not signed
 */
public record NoteSignature(Integer version) {

    /** @throws Invalid when it was left out */
    public int read() {
        if (version == null) {
            throw new Invalid("version", "required");
        }
        return version;
    }
}

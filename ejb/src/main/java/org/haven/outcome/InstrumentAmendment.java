package org.haven.outcome;

import java.util.UUID;
import org.haven.shared.Invalid;

/**
 * The questions are amended.
 *
 * @param basedOn the draft that is written on, or the newest published version, which gets a next one
 * @param revision of the draft, as it was read
 * @param publish whether it is to be asked from now on; then it never changes again
 */
public record InstrumentAmendment(UUID basedOn, Integer revision, InstrumentContent content, Boolean publish) {

    public InstrumentAmendment {
        if (basedOn == null) {
            throw new Invalid("basedOn", "required");
        }
        if (revision == null) {
            throw new Invalid("revision", "required");
        }
        if (content == null) {
            throw new Invalid("content", "required");
        }
        if (publish == null) {
            throw new Invalid("publish", "required");
        }
    }
}

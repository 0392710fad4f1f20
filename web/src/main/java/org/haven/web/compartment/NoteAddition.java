package org.haven.web.compartment;

import java.util.UUID;

/**
 * What was still to be said.
 *
 * @param formKey chosen by the sender; the same key sent twice adds once
 */
public record NoteAddition(UUID formKey, String text) {
}

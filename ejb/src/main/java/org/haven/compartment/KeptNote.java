package org.haven.compartment;

import java.util.UUID;

/**
 * That there is a note, and nothing of what it says.
 *
 * @param aboutId the session or matter it belongs to, or null
 */
public record KeptNote(UUID aboutId, boolean signed) {
}

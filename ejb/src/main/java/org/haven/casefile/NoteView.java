package org.haven.casefile;

import java.util.List;
import java.util.UUID;

/**
 * A note with all its wordings.
 *
 * @param current the wording that holds
 * @param earlier older wordings, newest first
 */
public record NoteView(UUID id, NoteWording current, List<NoteWording> earlier) {
}

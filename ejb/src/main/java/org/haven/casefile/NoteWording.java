package org.haven.casefile;

import java.time.Instant;

/** One wording of a note: its text, by whom and when. */
public record NoteWording(int ordinal, String text, String author, Instant writtenAt) {
}

package org.haven.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.shared.Text;
import org.haven.vault.Vault;

/** Writes a note into a case. */
@UseCase
public class WriteNote {

    /** Longest note, in characters. */
    public static final int LONGEST = 20_000;

    @Inject
    CaseFiles files;
    @Inject
    CaseNotes notes;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /**
     * @param formKey made when the form was drawn; the same form sent twice writes one note
     * @return the note's reference
     */
    @Permitted(Permission.WRITE_NOTE)
    public UUID write(CaseId caseId, UUID formKey, String text) {
        String body = Text.required("text", text, LONGEST);
        notes.queue(formKey);
        Optional<CaseNote> written = notes.madeBy(caseId, formKey);
        if (written.isPresent()) {
            return written.get().id();
        }
        SubjectId subject = files.survivorOf(caseId);
        files.workHasBegun(caseId);
        Instant now = clock.instant();
        CaseNote note = new CaseNote(caseId, formKey, staff.id(), now);
        notes.add(note);
        notes.add(new CaseNoteWording(note, 1, body, subject, vault.ring(subject), staff.id(), now));
        return note.id();
    }
}

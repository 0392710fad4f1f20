package org.haven.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.shared.Text;
import org.haven.vault.Vault;

/** Gives a note a new wording. The old one stays, beside it, for good. */
@UseCase
public class AmendNote {

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
     * @param readOrdinal the wording that was amended
     * @throws Stale when somebody else amended it in the meantime
     * @throws CaseClosed when nothing more is written into the case
     */
    @Permitted(Permission.AMEND_NOTE)
    public void amend(CaseId caseId, UUID noteId, int readOrdinal, String text) {
        String body = Text.required("text", text, WriteNote.LONGEST);
        files.openForWork(caseId);
        CaseNote note = notes.inCase(caseId, noteId);
        if (notes.latestOrdinal(noteId) != readOrdinal) {
            throw new Stale();
        }
        SubjectId subject = files.survivorOf(caseId);
        notes.add(new CaseNoteWording(note, readOrdinal + 1, body, subject, vault.ring(subject), staff.id(),
                clock.instant()));
    }
}

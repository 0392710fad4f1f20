package org.haven.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** One wording of a note: the first, or an amendment. */
@Entity
@Table(name = "case_note_wording")
class CaseNoteWording {

    @Id
    private UUID id;
    @Column(name = "note_id", nullable = false)
    private UUID noteId;
    @Column(name = "case_id", nullable = false)
    private UUID caseId;
    @Column(nullable = false)
    private int ordinal;
    @Column(nullable = false)
    private Cell body;
    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;
    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected CaseNoteWording() {
    }

    CaseNoteWording(CaseNote note, int ordinal, String text, SubjectId subject, Keyring ring, StaffId by, Instant at) {
        id = UUID.randomUUID();
        noteId = note.id();
        caseId = note.caseId().value();
        this.ordinal = ordinal;
        body = ring.seal(subject, new CellPlace("case_note_wording", "body", id), text);
        writtenBy = by.value();
        writtenAt = at;
    }

    UUID noteId() {
        return noteId;
    }

    StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    NoteWording view(SubjectId subject, Keyring ring, String author) {
        return new NoteWording(ordinal, ring.open(subject, new CellPlace("case_note_wording", "body", id), body),
                author, writtenAt);
    }

    @Override
    public String toString() {
        return "CaseNoteWording " + id;
    }
}

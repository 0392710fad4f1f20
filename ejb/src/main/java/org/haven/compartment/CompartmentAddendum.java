package org.haven.compartment;

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

/** What was still to be said after a note had been signed. Never changed. */
@Entity
@Table(name = "compartment_addendum")
class CompartmentAddendum {

    @Id
    private UUID id;
    @Column(nullable = false, updatable = false)
    private Compartment compartment;
    @Column(name = "note_id", nullable = false, updatable = false)
    private UUID noteId;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private Cell body;
    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;
    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected CompartmentAddendum() {
    }

    /** @throws NoteNotSigned while the note is a draft: it can be written again instead */
    CompartmentAddendum(CompartmentNote note, UUID formKey, String text, SubjectId subject, Keyring ring,
            StaffId author, Instant now) {
        if (!note.isSigned()) {
            throw new NoteNotSigned();
        }
        id = UUID.randomUUID();
        compartment = note.compartment();
        noteId = note.id();
        caseId = note.caseId().value();
        this.formKey = formKey;
        authorId = author.value();
        writtenAt = now;
        body = ring.seal(subject, place(), text);
    }

    UUID id() {
        return id;
    }

    UUID noteId() {
        return noteId;
    }

    boolean isOf(UUID form) {
        return formKey.equals(form);
    }

    StaffId author() {
        return new StaffId(authorId);
    }

    AddendumView view(SubjectId subject, Keyring ring, String name) {
        return new AddendumView(name, writtenAt, ring.open(subject, place(), body));
    }

    private CellPlace place() {
        return new CellPlace("compartment_addendum", "body", id);
    }

    @Override
    public String toString() {
        return "CompartmentAddendum " + id;
    }
}

package org.haven.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.Stale;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A note in a compartment: a draft of its author's until it is signed, and then as it is for good. */
@Entity
@Table(name = "compartment_note")
class CompartmentNote {

    @Id
    private UUID id;
    @Column(nullable = false, updatable = false)
    private Compartment compartment;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "about_id", updatable = false)
    private UUID aboutId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false)
    private Cell body;
    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;
    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Version
    private int version;

    protected CompartmentNote() {
    }

    CompartmentNote(Compartment compartment, NoteDraft draft, SubjectId subject, Keyring ring, StaffId author,
            Instant now) {
        id = UUID.randomUUID();
        this.compartment = compartment;
        caseId = draft.caseId().value();
        aboutId = draft.aboutId();
        formKey = draft.formKey();
        authorId = author.value();
        writtenAt = now;
        body = ring.seal(subject, place(), draft.text());
    }

    /**
     * @throws NoteSigned when it has been signed
     * @throws Stale when it has been written again since it was read
     */
    void writeAgain(int readVersion, String text, SubjectId subject, Keyring ring) {
        mustBeDraft(readVersion);
        body = ring.seal(subject, place(), text);
    }

    /**
     * @throws NoteSigned when it has been signed
     * @throws Stale when it has been written again since it was read: nobody signs what they have not seen
     */
    void sign(int readVersion, Instant now) {
        mustBeDraft(readVersion);
        signedAt = now;
    }

    private void mustBeDraft(int readVersion) {
        if (isSigned()) {
            throw new NoteSigned();
        }
        if (readVersion != version) {
            throw new Stale();
        }
    }

    boolean isSigned() {
        return signedAt != null;
    }

    UUID id() {
        return id;
    }

    Compartment compartment() {
        return compartment;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    UUID aboutId() {
        return aboutId;
    }

    StaffId author() {
        return new StaffId(authorId);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    int version() {
        return version;
    }

    String text(SubjectId subject, Keyring ring) {
        return ring.open(subject, place(), body);
    }

    private CellPlace place() {
        return new CellPlace("compartment_note", "body", id);
    }

    @Override
    public String toString() {
        return "CompartmentNote " + id;
    }
}

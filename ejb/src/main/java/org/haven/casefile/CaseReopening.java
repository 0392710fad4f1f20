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

/** A closed case was taken up again. Written once. */
@Entity
@Table(name = "case_reopening")
class CaseReopening {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false)
    private UUID formKey;
    @Column(nullable = false)
    private Cell reason;
    @Column(name = "reopened_by", nullable = false)
    private UUID reopenedBy;
    @Column(name = "reopened_at", nullable = false)
    private Instant reopenedAt;

    protected CaseReopening() {
    }

    CaseReopening(Reopening asked, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        reason = ring.seal(subject, place(), asked.reason());
        reopenedBy = by.value();
        reopenedAt = now;
    }

    StaffId by() {
        return new StaffId(reopenedBy);
    }

    ReopeningView view(SubjectId subject, Keyring ring, String name) {
        return new ReopeningView(ring.open(subject, place(), reason), name, reopenedAt);
    }

    private CellPlace place() {
        return new CellPlace("case_reopening", "reason", id);
    }

    @Override
    public String toString() {
        return "CaseReopening " + id;
    }
}

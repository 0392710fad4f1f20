package org.haven.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/**
 * A note in a case. The note itself never changes; amending it adds another wording beside the old one.
 */
@Entity
@Table(name = "case_note")
class CaseNote {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false)
    private UUID formKey;
    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;
    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected CaseNote() {
    }

    CaseNote(CaseId caseId, UUID formKey, StaffId by, Instant at) {
        id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.formKey = formKey;
        writtenBy = by.value();
        writtenAt = at;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    @Override
    public String toString() {
        return "CaseNote " + id;
    }
}

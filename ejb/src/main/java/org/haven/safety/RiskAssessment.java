package org.haven.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.casefile.RiskGlance;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;
import org.hibernate.annotations.Immutable;

/** How great somebody judged the risk to be. It never changes; a newer one takes its place. */
@Entity
@Immutable
@Table(name = "risk_assessment")
class RiskAssessment {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false)
    private UUID formKey;
    @Column(nullable = false)
    private RiskLevel level;
    @Column(nullable = false)
    private Cell reason;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "assessed_by", nullable = false)
    private UUID assessedBy;
    @Column(name = "assessed_at", nullable = false)
    private Instant assessedAt;

    protected RiskAssessment() {
    }

    RiskAssessment(RiskJudgement judgement, SubjectId subject, Keyring ring, StaffId by, Instant at) {
        id = UUID.randomUUID();
        caseId = judgement.caseId().value();
        formKey = judgement.formKey();
        level = judgement.level();
        reason = ring.seal(subject, place(), judgement.reason());
        reviewOn = judgement.reviewOn();
        assessedBy = by.value();
        assessedAt = at;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    StaffId by() {
        return new StaffId(assessedBy);
    }

    Instant at() {
        return assessedAt;
    }

    RiskGlance glance() {
        return new RiskGlance(level.code(), reviewOn);
    }

    RiskView view(SubjectId subject, Keyring ring, String assessor) {
        return new RiskView(id, level, ring.open(subject, place(), reason), reviewOn, assessor, assessedAt);
    }

    private CellPlace place() {
        return new CellPlace("risk_assessment", "reason", id);
    }

    @Override
    public String toString() {
        return "RiskAssessment " + id;
    }
}

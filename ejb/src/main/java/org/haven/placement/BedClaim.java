package org.haven.placement;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;

/** Keeps a bed for one survivor during a time: a hold, or a stay. No two claims on a bed overlap. */
@Entity
@Table(name = "bed_claim")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class BedClaim {
    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;
    @Column(name = "bed_id", nullable = false, updatable = false)
    private UUID bedId;
    @Column(name = "from_at", nullable = false, updatable = false)
    private Instant from;
    @Column(name = "until_at")
    private Instant until;
    @Column(nullable = false)
    private ClaimState state;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Version
    private int version;

    protected BedClaim() {
    }

    /**
     * @param from when it begins
     * @param until when it ends; null while that is open
     */
    BedClaim(Claimant claimant, UUID bed, Instant from, Instant until, ClaimState state) {
        id = UUID.randomUUID();
        caseId = claimant.caseId().value();
        subjectId = claimant.subject().value();
        bedId = bed;
        this.from = from;
        this.until = until;
        this.state = state;
        formKey = claimant.formKey();
        madeBy = claimant.by().value();
        madeAt = claimant.at();
    }

    final void end(ClaimState state, Instant at) {
        this.state = state;
        until = at;
    }

    final void pass(ClaimState state) {
        this.state = state;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    UUID bedId() {
        return bedId;
    }

    Period during() {
        return new Period(from, until);
    }

    ClaimState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    StaffId madeBy() {
        return new StaffId(madeBy);
    }

    int version() {
        return version;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}

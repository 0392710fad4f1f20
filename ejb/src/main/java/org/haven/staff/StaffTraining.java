package org.haven.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.StaffId;

/** A colleague was trained on a day. Written once; a repetition is another one. */
@Entity
@Table(name = "staff_training")
class StaffTraining {

    @Id
    private UUID id;
    @Column(name = "staff_id", nullable = false, updatable = false)
    private UUID staffId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private TrainingKind kind;
    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;
    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;
    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected StaffTraining() {
    }

    StaffTraining(NewTraining training, StaffId by, Instant now) {
        id = UUID.randomUUID();
        staffId = training.colleague().value();
        formKey = training.formKey();
        kind = training.kind();
        heldOn = training.heldOn();
        validUntil = training.validUntil();
        recordedBy = by.value();
        recordedAt = now;
    }

    UUID id() {
        return id;
    }

    TrainingKind kind() {
        return kind;
    }

    boolean counts(LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }

    TrainingView view(boolean overdue) {
        return new TrainingView(kind, heldOn, validUntil, overdue);
    }

    @Override
    public String toString() {
        return "StaffTraining " + id;
    }
}

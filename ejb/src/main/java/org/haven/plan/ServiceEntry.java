package org.haven.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A service that a survivor has received. Written once; another entry sets it right. */
@Entity
@Table(name = "service_entry")
class ServiceEntry {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private ServiceType type;
    @Column(nullable = false, updatable = false)
    private LocalDate day;
    @Column(nullable = false, updatable = false)
    private BigDecimal quantity;
    @Column(nullable = false, updatable = false)
    private ServiceUnit unit;
    @Column(name = "provided_by", nullable = false, updatable = false)
    private ProvidedBy providedBy;
    @Column(updatable = false)
    private Cell note;
    @Column(updatable = false)
    private UUID corrects;
    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected ServiceEntry() {
    }

    ServiceEntry(ServiceRecord asked, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        type = asked.type();
        day = asked.day();
        quantity = asked.quantity();
        unit = asked.unit();
        providedBy = asked.providedBy();
        note = ring.seal(subject, place(), asked.note());
        corrects = asked.corrects();
        recordedBy = by.value();
        recordedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID corrects() {
        return corrects;
    }

    StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    ServiceView view(SubjectId subject, Keyring ring, String author, boolean corrected) {
        return new ServiceView(id, type, day, quantity, unit, providedBy, ring.open(subject, place(), note), corrects,
                corrected, author, recordedAt);
    }

    private CellPlace place() {
        return new CellPlace("service_entry", "note", id);
    }

    @Override
    public String toString() {
        return "ServiceEntry " + id;
    }
}

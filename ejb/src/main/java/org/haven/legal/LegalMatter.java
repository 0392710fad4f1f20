package org.haven.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** One thing that is pursued for a survivor in law. What it is about never changes; each move is dated by the database. */
@Entity
@Table(name = "legal_matter")
class LegalMatter {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private MatterType type;
    @Column(nullable = false)
    private String country;
    @Column
    private Cell court;
    @Column
    private Cell representative;
    @Column
    private Cell aim;
    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;
    @Column(nullable = false)
    private MatterState state;
    @Column(name = "officer_id", nullable = false)
    private UUID officerId;
    @Column(name = "opened_by", nullable = false, updatable = false)
    private UUID openedBy;
    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;
    @Version
    private int version;

    protected LegalMatter() {
    }

    /** @throws Invalid when it is said to have been opened on a day to come */
    LegalMatter(NewMatter matter, SubjectId subject, Keyring ring, StaffId officer, Instant now) {
        id = UUID.randomUUID();
        caseId = matter.caseId().value();
        formKey = matter.formKey();
        type = matter.type();
        LocalDate today = Today.at(now);
        openedOn = matter.openedOn() == null ? today : matter.openedOn();
        if (openedOn.isAfter(today)) {
            throw new Invalid("openedOn", "future");
        }
        state = MatterState.FIRST;
        officerId = officer.value();
        openedBy = officer.value();
        openedAt = now;
        write(matter.details(), subject, ring);
    }

    /** @throws Stale when somebody else changed it in the meantime */
    void amend(int readVersion, MatterDetails details, SubjectId subject, Keyring ring) {
        mustBe(readVersion);
        write(details, subject, ring);
    }

    private void write(MatterDetails details, SubjectId subject, Keyring ring) {
        country = details.country();
        court = ring.seal(subject, place("court"), details.court());
        representative = ring.seal(subject, place("representative"), details.representative());
        aim = ring.seal(subject, place("aim"), details.aim());
    }

    void takenOverBy(StaffId officer) {
        officerId = officer.value();
    }

    /**
     * @throws Stale when somebody else changed it in the meantime
     * @throws IllegalMove when that state does not follow on this one
     */
    void move(int readVersion, MatterState to) {
        mustBe(readVersion);
        if (!state.mayBecome(to)) {
            throw new IllegalMove();
        }
        state = to;
    }

    /** Whether the very same move has been made already, when a click or a request comes twice. */
    boolean movedAs(int readVersion, MatterState to) {
        return state == to && version == readVersion + 1;
    }

    /** @throws MatterClosed when nothing more is set in it */
    void mustBeOpen() {
        if (state == MatterState.CLOSED) {
            throw new MatterClosed();
        }
    }

    private void mustBe(int readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    MatterType type() {
        return type;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    MatterState state() {
        return state;
    }

    StaffId officer() {
        return new StaffId(officerId);
    }

    int version() {
        return version;
    }

    MatterDetails details(SubjectId subject, Keyring ring) {
        return new MatterDetails(country, ring.open(subject, place("court"), court),
                ring.open(subject, place("representative"), representative), ring.open(subject, place("aim"), aim));
    }

    private CellPlace place(String column) {
        return new CellPlace("legal_matter", column, id);
    }

    @Override
    public String toString() {
        return "LegalMatter " + id;
    }
}

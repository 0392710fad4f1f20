package org.haven.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A hearing in a matter. One that is adjourned stays as it was; the next one is another hearing. */
@Entity
@Table(name = "legal_hearing")
class Hearing {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "matter_id", nullable = false, updatable = false)
    private UUID matterId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private Instant at;
    @Column(nullable = false, updatable = false)
    private HearingKind kind;
    @Column(nullable = false, updatable = false)
    private HearingMode mode;
    @Column(nullable = false, updatable = false)
    private Arranged support;
    @Column(nullable = false, updatable = false)
    private Arranged interpreter;
    @Column(updatable = false)
    private Cell place;
    @Column(nullable = false)
    private HearingState state;
    @Column(name = "after_id", updatable = false)
    private UUID afterId;
    @Column(name = "set_by", nullable = false, updatable = false)
    private UUID setBy;
    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;
    @Version
    private int version;

    protected Hearing() {
    }

    Hearing(NewHearing hearing, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = hearing.caseId().value();
        matterId = hearing.matterId();
        formKey = hearing.formKey();
        HearingDetails details = hearing.details();
        at = details.moment();
        kind = details.kind();
        mode = details.mode();
        support = details.support();
        interpreter = details.interpreter();
        place = ring.seal(subject, place(), details.place());
        state = HearingState.FIRST;
        setBy = by.value();
        setAt = now;
    }

    /** What was adjourned goes on at another time, arranged as before. One hearing has one that follows it. */
    Hearing goesOn(Instant next, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        Hearing other = new Hearing();
        other.id = UUID.randomUUID();
        other.caseId = caseId;
        other.matterId = matterId;
        other.formKey = id;
        other.at = next;
        other.kind = kind;
        other.mode = mode;
        other.support = support;
        other.interpreter = interpreter;
        other.place = ring.seal(subject, other.place(), ring.open(subject, place(), place));
        other.state = HearingState.FIRST;
        other.afterId = id;
        other.setBy = by.value();
        other.setAt = now;
        return other;
    }

    /**
     * @throws Stale when somebody else changed it in the meantime
     * @throws IllegalMove when it is over already, whatever came of it
     * @throws HearingToCome when it is said to have been held and lies ahead
     */
    void end(int readVersion, HearingState to, Instant now) {
        if (readVersion != version) {
            throw new Stale();
        }
        if (!state.mayBecome(to)) {
            throw new IllegalMove();
        }
        if (to == HearingState.HELD && at.isAfter(now)) {
            throw new HearingToCome();
        }
        state = to;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, HearingState to) {
        return state == to && version == readVersion + 1;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    Instant at() {
        return at;
    }

    HearingState state() {
        return state;
    }

    int version() {
        return version;
    }

    HearingView view(SubjectId subject, Keyring ring) {
        return new HearingView(id, at, kind, mode, support, interpreter, ring.open(subject, place(), place), state,
                version);
    }

    private CellPlace place() {
        return new CellPlace("legal_hearing", "place", id);
    }

    @Override
    public String toString() {
        return "Hearing " + id;
    }
}

package org.haven.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** Somebody asked for a case to be closed; somebody else decides. */
@Entity
@Table(name = "closure_request")
class ClosureRequest {

    private static final String TABLE = "closure_request";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private ClosureReason reason;
    @Column(nullable = false, updatable = false)
    private Cell note;
    @Column(name = "contact_after", nullable = false, updatable = false)
    private String contactAfter;
    @Column(name = "contact_how", updatable = false)
    private Cell contactHow;
    @Column(name = "follow_up_on", updatable = false)
    private LocalDate followUpOn;
    @Column(nullable = false)
    private ClosureState state;
    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;
    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private Cell answer;
    @Version
    private int version;

    protected ClosureRequest() {
    }

    ClosureRequest(NewClosure asked, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        reason = asked.reason();
        note = ring.seal(subject, place("note"), asked.note());
        contactAfter = asked.contactAfter() ? "yes" : "no";
        contactHow = ring.seal(subject, place("contact_how"), asked.contactHow());
        followUpOn = asked.followUpOn();
        state = ClosureState.REQUESTED;
        askedBy = by.value();
        askedAt = now;
    }

    /**
     * @throws OwnClosure when it is their own request
     * @throws IllegalMove when it has been decided already
     * @throws Stale when it was read before somebody changed it
     */
    void decide(int readVersion, ClosureState how, String words, SubjectId subject, Keyring ring, StaffId by,
            Instant now) {
        if (by.value().equals(askedBy)) {
            throw new OwnClosure();
        }
        if (!state.mayBecome(how)) {
            throw new IllegalMove();
        }
        if (readVersion != version) {
            throw new Stale();
        }
        state = how;
        decidedBy = by.value();
        decidedAt = now;
        answer = ring.seal(subject, place("answer"), words);
    }

    /** Whether the very same decision stands already, when a click or a request comes twice. */
    boolean decidedAs(int readVersion, ClosureState how, StaffId by) {
        return state == how && version == readVersion + 1 && by.value().equals(decidedBy);
    }

    UUID id() {
        return id;
    }

    ClosureReason reason() {
        return reason;
    }

    ClosureState state() {
        return state;
    }

    StaffId askedBy() {
        return new StaffId(askedBy);
    }

    StaffId decidedBy() {
        return decidedBy == null ? null : new StaffId(decidedBy);
    }

    LocalDate followUpOn() {
        return followUpOn;
    }

    ClosureView view(SubjectId subject, Keyring ring, Map<StaffId, String> names, StaffId reader) {
        return new ClosureView(id, reason, ring.open(subject, place("note"), note), "yes".equals(contactAfter),
                ring.open(subject, place("contact_how"), contactHow), followUpOn, state, names.get(askedBy()), askedAt,
                askedBy().equals(reader), decidedBy == null ? null : names.get(decidedBy()), decidedAt,
                ring.open(subject, place("answer"), answer), version);
    }

    private CellPlace place(String column) {
        return new CellPlace(TABLE, column, id);
    }

    @Override
    public String toString() {
        return "ClosureRequest " + id;
    }
}

package org.haven.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A case passes from one lead to another. What was signed is not written anew. */
@Entity
@Table(name = "hand_over")
class HandOver {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "from_staff", nullable = false, updatable = false)
    private UUID fromStaff;
    @Column(name = "to_staff", nullable = false)
    private UUID toStaff;
    @Column(nullable = false)
    private Cell summary;
    @Column(nullable = false)
    private HandOverState state;
    @Column(name = "written_by", nullable = false, updatable = false)
    private UUID writtenBy;
    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;
    @Column(name = "offered_by")
    private UUID offeredBy;
    @Column(name = "offered_at")
    private Instant offeredAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected HandOver() {
    }

    HandOver(HandOverDraft draft, StaffId from, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = draft.caseId().value();
        formKey = draft.formKey();
        fromStaff = from.value();
        toStaff = draft.to().value();
        summary = ring.seal(subject, place(), draft.summary());
        state = HandOverState.DRAFT;
        writtenBy = by.value();
        writtenAt = now;
    }

    /**
     * @throws IllegalMove when it is signed already
     * @throws Stale when it was read before somebody changed it
     */
    void writeAnew(HandOverDraft draft, SubjectId subject, Keyring ring) {
        if (state != HandOverState.DRAFT) {
            throw new IllegalMove();
        }
        fresh(draft.version());
        toStaff = draft.to().value();
        summary = ring.seal(subject, place(), draft.summary());
    }

    /** The first signature. */
    void offer(int readVersion, StaffId by, Instant now) {
        move(readVersion, HandOverState.OFFERED);
        offeredBy = by.value();
        offeredAt = now;
    }

    /** The second signature, or its refusal. */
    void answer(int readVersion, boolean signed, Instant now) {
        move(readVersion, signed ? HandOverState.SIGNED : HandOverState.DECLINED);
        endedAt = now;
    }

    void withdraw(int readVersion, Instant now) {
        move(readVersion, HandOverState.WITHDRAWN);
        endedAt = now;
    }

    private void move(int readVersion, HandOverState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalMove();
        }
        fresh(readVersion);
        state = next;
    }

    private void fresh(int readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
    }

    /** Whether the very same step was made already, when a click or a request comes twice. */
    boolean stands(int readVersion, HandOverState as) {
        return state == as && version == readVersion + 1;
    }

    UUID id() {
        return id;
    }

    HandOverState state() {
        return state;
    }

    StaffId from() {
        return new StaffId(fromStaff);
    }

    StaffId to() {
        return new StaffId(toStaff);
    }

    StaffId offeredBy() {
        return offeredBy == null ? null : new StaffId(offeredBy);
    }

    HandOverView view(SubjectId subject, Keyring ring, Map<StaffId, String> names, StaffId reader) {
        return new HandOverView(id, state, names.get(from()), to(), names.get(to()), to().equals(reader),
                ring.open(subject, place(), summary), writtenAt, offeredBy == null ? null : names.get(offeredBy()),
                offeredAt, endedAt, version);
    }

    private CellPlace place() {
        return new CellPlace("hand_over", "summary", id);
    }

    @Override
    public String toString() {
        return "HandOver " + id;
    }
}

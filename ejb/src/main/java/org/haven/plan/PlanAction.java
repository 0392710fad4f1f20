package org.haven.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** Something that a colleague is to do by a day. */
@Entity
@Table(name = "plan_action")
class PlanAction {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "goal_id", updatable = false)
    private UUID goalId;
    @Column(nullable = false, updatable = false)
    private Cell words;
    @Column(name = "assignee_id", nullable = false, updatable = false)
    private UUID assigneeId;
    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;
    @Column(nullable = false)
    private ActionState state;
    @Column(name = "cancel_reason")
    private CancelReason reason;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "added_by", nullable = false, updatable = false)
    private UUID addedBy;
    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;
    @Version
    private int version;

    protected PlanAction() {
    }

    PlanAction(NewAction asked, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        goalId = asked.goalId();
        words = ring.seal(subject, place(), asked.words());
        assigneeId = asked.assignee().value();
        dueOn = asked.dueOn();
        state = ActionState.OPEN;
        addedBy = by.value();
        addedAt = now;
    }

    /**
     * @throws IllegalMove when it has ended already
     * @throws Stale when it was read before somebody changed it
     */
    void end(int readVersion, ActionState how, CancelReason why, Instant now) {
        if (!state.mayBecome(how)) {
            throw new IllegalMove();
        }
        if (readVersion != version) {
            throw new Stale();
        }
        state = how;
        reason = why;
        endedAt = now;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, ActionState how, CancelReason why) {
        return state == how && version == readVersion + 1 && reason == why;
    }

    UUID id() {
        return id;
    }

    ActionState state() {
        return state;
    }

    StaffId assignee() {
        return new StaffId(assigneeId);
    }

    ActionView view(SubjectId subject, Keyring ring, String assignee, LocalDate today) {
        return new ActionView(id, goalId, ring.open(subject, place(), words), assignee, dueOn,
                state == ActionState.OPEN && dueOn.isBefore(today), state, reason, endedAt, version);
    }

    private CellPlace place() {
        return new CellPlace("plan_action", "words", id);
    }

    @Override
    public String toString() {
        return "PlanAction " + id;
    }
}

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

/** A goal in the survivor's own words. The words never change; where it stands does. */
@Entity
@Table(name = "plan_goal")
class Goal {

    static final int LONGEST = 2_000;
    private static final String TABLE = "plan_goal";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private GoalType type;
    @Column(nullable = false, updatable = false)
    private Cell words;
    @Column(updatable = false)
    private Cell agreed;
    @Column(name = "agreed_on", nullable = false, updatable = false)
    private LocalDate agreedOn;
    @Column(name = "target_on", updatable = false)
    private LocalDate targetOn;
    @Column(nullable = false)
    private GoalState state;
    @Column(name = "set_aside_reason")
    private SetAsideReason reason;
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;
    @Column(name = "set_by", nullable = false, updatable = false)
    private UUID setBy;
    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;
    @Version
    private int version;

    protected Goal() {
    }

    Goal(NewGoal asked, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        type = asked.type();
        words = ring.seal(subject, place("words"), asked.words());
        agreed = ring.seal(subject, place("agreed"), asked.agreed());
        agreedOn = asked.agreedOn();
        targetOn = asked.targetOn();
        state = GoalState.OPEN;
        movedAt = now;
        setBy = by.value();
        setAt = now;
    }

    /**
     * @throws IllegalMove when it does not lead there from where it stands
     * @throws Stale when it was read before somebody moved it
     */
    void move(int readVersion, GoalState next, SetAsideReason why, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalMove();
        }
        if (readVersion != version) {
            throw new Stale();
        }
        state = next;
        reason = why;
        movedAt = now;
    }

    /** Whether the very same move has been made already, when a click or a request comes twice. */
    boolean movedAs(int readVersion, GoalState next, SetAsideReason why) {
        return state == next && version == readVersion + 1 && reason == why;
    }

    UUID id() {
        return id;
    }

    GoalState state() {
        return state;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    Instant movedAt() {
        return movedAt;
    }

    StaffId setBy() {
        return new StaffId(setBy);
    }

    String words(SubjectId subject, Keyring ring) {
        return ring.open(subject, place("words"), words);
    }

    GoalView view(SubjectId subject, Keyring ring, String author) {
        return new GoalView(id, type, words(subject, ring), ring.open(subject, place("agreed"), agreed), agreedOn,
                targetOn, state, reason, movedAt, author, version);
    }

    private CellPlace place(String column) {
        return new CellPlace(TABLE, column, id);
    }

    @Override
    public String toString() {
        return "Goal " + id;
    }
}

package org.haven.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.Today;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that has to be done in a matter by a day. One that moves stays as it was; another takes its place. */
@Entity
@Table(name = "legal_deadline")
class Deadline {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "matter_id", nullable = false, updatable = false)
    private UUID matterId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private DeadlineKind kind;
    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "remind_before", nullable = false, updatable = false)
    private Integer[] remindBefore;
    @Column(nullable = false)
    private DeadlineState state;
    @Column(name = "after_id", updatable = false)
    private UUID afterId;
    @Column(name = "set_by", nullable = false, updatable = false)
    private UUID setBy;
    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;
    @Version
    private int version;

    protected Deadline() {
    }

    /** @throws Invalid when its day is over */
    Deadline(NewDeadline deadline, StaffId by, Instant now) {
        this(deadline.caseId(), deadline.matterId(), deadline.formKey(), deadline.details(), by, now);
    }

    private Deadline(CaseId caseId, UUID matter, UUID formKey, DeadlineDetails details, StaffId by, Instant now) {
        if (details.dueOn().isBefore(Today.at(now))) {
            throw new Invalid("dueOn", "day-is-over");
        }
        id = UUID.randomUUID();
        this.caseId = caseId.value();
        matterId = matter;
        this.formKey = formKey;
        kind = details.kind();
        dueOn = details.dueOn();
        remindBefore = details.remindBefore().toArray(Integer[]::new);
        state = DeadlineState.FIRST;
        setBy = by.value();
        setAt = now;
    }

    /**
     * Another day takes the place of this one, with the same reminders. One deadline has one that follows it.
     *
     * @throws Invalid when it is the same day, or its day is over
     */
    Deadline moved(LocalDate to, StaffId by, Instant now) {
        if (to.equals(dueOn)) {
            throw new Invalid("dueOn", "same-day");
        }
        Deadline other = new Deadline(caseId(), matterId, id,
                new DeadlineDetails(kind, to, Arrays.asList(remindBefore)), by, now);
        other.afterId = id;
        return other;
    }

    /**
     * @throws Stale when somebody else changed it in the meantime
     * @throws IllegalMove when it runs no more
     * @throws DeadlineRunning when it is said to have lapsed and its day is not over
     */
    void end(int readVersion, DeadlineState to, Instant now) {
        if (readVersion != version) {
            throw new Stale();
        }
        if (!state.mayBecome(to)) {
            throw new IllegalMove();
        }
        if (to == DeadlineState.LAPSED && !dueOn.isBefore(Today.at(now))) {
            throw new DeadlineRunning();
        }
        state = to;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, DeadlineState to) {
        return state == to && version == readVersion + 1;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    DeadlineState state() {
        return state;
    }

    int version() {
        return version;
    }

    DeadlineDetails details() {
        return new DeadlineDetails(kind, dueOn, Arrays.asList(remindBefore));
    }

    DeadlineView view(LocalDate today) {
        DeadlineDetails details = details();
        return new DeadlineView(id, kind, dueOn, ChronoUnit.DAYS.between(today, dueOn), details.remindBefore(), state,
                version);
    }

    @Override
    public String toString() {
        return "Deadline " + id;
    }
}

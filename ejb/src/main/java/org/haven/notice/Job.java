package org.haven.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;

/** Long work on somebody's behalf. Each step is a transaction of its own and moves the progress with it. */
@Entity
@Table(name = "job")
public class Job {

    @Id
    private UUID id;
    @Column(name = "staff_id", nullable = false, updatable = false)
    private UUID staffId;
    @Column(nullable = false, updatable = false)
    private String kind;
    @Column(name = "subject_ref", updatable = false)
    private UUID subjectRef;
    @Column(nullable = false)
    private JobState state;
    @Column(name = "done_steps", nullable = false)
    private int doneSteps;
    @Column(name = "all_steps", nullable = false, updatable = false)
    private int allSteps;
    @Column(name = "cancel_asked", nullable = false)
    private boolean cancelAsked;
    private String problem;
    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Job() {
    }

    Job(StaffId staff, String kind, UUID subjectRef, int allSteps, Instant now) {
        id = UUID.randomUUID();
        staffId = staff.value();
        this.kind = kind;
        this.subjectRef = subjectRef;
        this.allSteps = allSteps;
        state = JobState.WAITING;
        startedAt = now;
    }

    public UUID id() {
        return id;
    }

    public boolean cancelAsked() {
        return cancelAsked;
    }

    /** Says how much is done by now. */
    public void reached(int steps) {
        if (!state.ended()) {
            state = JobState.RUNNING;
            doneSteps = steps;
        }
    }

    /** Ends it; what ended stays ended. */
    public void end(JobState how, String why, Instant now) {
        if (!how.ended()) {
            throw new IllegalArgumentException(how.code());
        }
        if (!state.ended()) {
            state = how;
            problem = why;
            endedAt = now;
        }
    }

    void askToCancel() {
        if (!state.ended()) {
            cancelAsked = true;
        }
    }

    String kind() {
        return kind;
    }

    JobView view() {
        return new JobView(id, kind, subjectRef, state, doneSteps, allSteps, problem, startedAt, endedAt);
    }

    @Override
    public String toString() {
        return "Job " + id;
    }
}

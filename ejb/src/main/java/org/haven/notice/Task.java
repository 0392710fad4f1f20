package org.haven.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;

/** Something small that somebody is to do by a day. Its kind is a word the message bundles know. */
@Entity
@Table(name = "task")
class Task {

    @Id
    private UUID id;
    @Column(name = "staff_id", nullable = false, updatable = false)
    private UUID staffId;
    @Column(nullable = false, updatable = false)
    private String kind;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Column(name = "about_id", updatable = false)
    private UUID aboutId;
    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;
    @Column(nullable = false)
    private String state;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Task() {
    }

    Task(StaffId staff, String kind, CaseId caseId, UUID aboutId, LocalDate dueOn, Instant now) {
        id = UUID.randomUUID();
        staffId = staff.value();
        this.kind = kind;
        this.caseId = caseId == null ? null : caseId.value();
        this.aboutId = aboutId;
        this.dueOn = dueOn;
        state = "open";
        madeAt = now;
    }

    /** @throws Stale when it has ended already */
    void finish(Instant now) {
        if (endedAt != null) {
            throw new Stale();
        }
        state = "done";
        endedAt = now;
    }

    /** What it was about is settled otherwise. */
    void cancel(Instant now) {
        state = "cancelled";
        endedAt = now;
    }

    TaskView view(LocalDate today) {
        return new TaskView(id, kind, caseId == null ? null : new CaseId(caseId), dueOn, dueOn.isBefore(today));
    }

    OverdueTask overdue() {
        return new OverdueTask(new StaffId(staffId), kind, caseId == null ? null : new CaseId(caseId), dueOn);
    }

    @Override
    public String toString() {
        return "Task " + id;
    }
}

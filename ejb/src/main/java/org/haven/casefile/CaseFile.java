package org.haven.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.SubjectId;

/**
 * The file of one survivor with this agency. It is opened by accepting an intake, in one act with its first assignment,
 * by the database's own function; it becomes active when the work begins.
 */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    private UUID id;
    @Column(updatable = false)
    private String number;
    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;
    @Column(name = "team_id", updatable = false)
    private UUID teamId;
    private CaseStatus status;
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;
    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;
    @Version
    private int version;

    protected CaseFile() {
    }

    /** The first note, stay or session makes an intake an active case. */
    void workHasBegun() {
        if (status == CaseStatus.INTAKE) {
            status = CaseStatus.ACTIVE;
        }
    }

    /** @throws IllegalMove when the case does not lead there from where it stands */
    void move(CaseStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalMove();
        }
        status = next;
    }

    UUID teamId() {
        return teamId;
    }

    CaseId id() {
        return new CaseId(id);
    }

    String number() {
        return number;
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    CaseStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    public String toString() {
        return "CaseFile " + id;
    }
}

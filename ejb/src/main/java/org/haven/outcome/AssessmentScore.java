package org.haven.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What was answered to one question. Written with its assessment. */
@Entity
@Table(name = "outcome_score")
@IdClass(AssessmentScore.Key.class)
class AssessmentScore {

    @Id
    @Column(name = "assessment_id", nullable = false, updatable = false)
    private UUID assessmentId;
    @Id
    @Column(nullable = false, updatable = false)
    private String item;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(nullable = false, updatable = false)
    private int score;

    protected AssessmentScore() {
    }

    AssessmentScore(Assessment assessment, String item, int score) {
        assessmentId = assessment.id();
        caseId = assessment.caseId().value();
        this.item = item;
        this.score = score;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String item() {
        return item;
    }

    int score() {
        return score;
    }

    @Override
    public String toString() {
        return "AssessmentScore " + assessmentId;
    }

    /** The assessment and the question. */
    record Key(UUID assessmentId, String item) implements Serializable {
    }
}

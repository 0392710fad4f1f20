package org.haven.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** What was answered on a day, to one version of the questions. Written once; another one may replace it. */
@Entity
@Table(name = "outcome_assessment")
class Assessment {

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "instrument_id", nullable = false, updatable = false)
    private UUID instrumentId;
    @Column(nullable = false, updatable = false)
    private Stage stage;
    @Column(nullable = false, updatable = false)
    private LocalDate day;
    @Column(updatable = false)
    private UUID replaces;
    @Column(name = "assessed_by", nullable = false, updatable = false)
    private UUID assessedBy;
    @Column(name = "assessed_at", nullable = false, updatable = false)
    private Instant assessedAt;

    protected Assessment() {
    }

    Assessment(NewAssessment asked, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        instrumentId = asked.instrumentId();
        stage = asked.stage();
        day = asked.day();
        replaces = asked.replaces();
        assessedBy = by.value();
        assessedAt = now;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    UUID instrumentId() {
        return instrumentId;
    }

    LocalDate day() {
        return day;
    }

    UUID replaces() {
        return replaces;
    }

    StaffId assessedBy() {
        return new StaffId(assessedBy);
    }

    AssessmentView view(InstrumentView asked, Map<String, Integer> scores, String by, boolean replaced) {
        List<DomainScore> domains = asked.content().domains().stream().map(d -> DomainScore.of(d, scores)).toList();
        return new AssessmentView(id, instrumentId, asked.version(), stage, day, by, assessedAt, domains, scores,
                replaces, replaced);
    }

    @Override
    public String toString() {
        return "Assessment " + id;
    }
}

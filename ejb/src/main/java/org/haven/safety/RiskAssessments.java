package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** The risk assessments of a case. There is no way to one but through its case. */
@ApplicationScoped
class RiskAssessments {

    @PersistenceContext
    EntityManager entities;

    void add(RiskAssessment assessment) {
        entities.persist(assessment);
    }

    /** Whoever assesses the same case at the same time comes one after the other, so that one is the newest. */
    void queue(CaseId caseId) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('haven.safety ' || :case, 0))")
                .setParameter("case", caseId.toString()).getSingleResult();
    }

    /** Newest first. */
    List<RiskAssessment> ofCase(CaseId caseId) {
        return entities
                .createQuery("select r from RiskAssessment r where r.caseId = :case order by r.assessedAt desc, r.id",
                        RiskAssessment.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** The one that holds. */
    Optional<RiskAssessment> newest(CaseId caseId) {
        return entities
                .createQuery("select r from RiskAssessment r where r.caseId = :case order by r.assessedAt desc, r.id",
                        RiskAssessment.class)
                .setParameter("case", caseId.value()).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<RiskAssessment> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select r from RiskAssessment r where r.caseId = :case and r.formKey = :key",
                        RiskAssessment.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    /** The one that holds in each case that this transaction shows. */
    List<RiskAssessment> holding() {
        return entities.createQuery("""
                select r from RiskAssessment r where not exists (
                    select 1 from RiskAssessment n where n.caseId = r.caseId and n.assessedAt > r.assessedAt)""",
                RiskAssessment.class).getResultList();
    }

    /** The one that holds, if it is to be reviewed in this time. */
    List<RiskAssessment> toReview(CaseId caseId, LocalDate from, LocalDate until) {
        return entities.createQuery("""
                select r from RiskAssessment r
                 where r.caseId = :case and r.reviewOn >= :from and r.reviewOn < :until and not exists (
                    select 1 from RiskAssessment n where n.caseId = r.caseId and n.assessedAt > r.assessedAt)""",
                RiskAssessment.class).setParameter("case", caseId.value()).setParameter("from", from)
                .setParameter("until", until).getResultList();
    }

    /** Those of one colleague that hold and are to be reviewed in this time. */
    List<RiskAssessment> toReview(StaffId by, LocalDate from, LocalDate until) {
        return entities.createQuery("""
                select r from RiskAssessment r
                 where r.assessedBy = :by and r.reviewOn >= :from and r.reviewOn < :until and not exists (
                    select 1 from RiskAssessment n where n.caseId = r.caseId and n.assessedAt > r.assessedAt)""",
                RiskAssessment.class).setParameter("by", by.value()).setParameter("from", from)
                .setParameter("until", until).getResultList();
    }
}

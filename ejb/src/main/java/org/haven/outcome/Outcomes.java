package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** Assessments and proposals of a case. There is no way to one but through its case. */
@ApplicationScoped
class Outcomes {

    @PersistenceContext
    EntityManager entities;

    /** An assessment is written before its answers, which row security looks for it by. */
    void add(Assessment assessment, Map<String, Integer> scores) {
        entities.persist(assessment);
        entities.flush();
        scores.forEach((item, score) -> entities.persist(new AssessmentScore(assessment, item, score)));
    }

    /** A proposal begins as a draft, whatever becomes of it in the same act. */
    void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    Assessment assessment(CaseId caseId, UUID id) {
        return entities
                .createQuery("select a from Assessment a where a.caseId = :case and a.id = :id", Assessment.class)
                .setParameter("case", caseId.value()).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean replaced(CaseId caseId, UUID assessment) {
        return entities
                .createQuery("select count(a) from Assessment a where a.caseId = :case and a.replaces = :assessment",
                        Long.class)
                .setParameter("case", caseId.value()).setParameter("assessment", assessment).getSingleResult() > 0;
    }

    /** Oldest day first. */
    List<Assessment> assessments(CaseId caseId) {
        return entities
                .createQuery("select a from Assessment a where a.caseId = :case order by a.day, a.assessedAt, a.id",
                        Assessment.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** What was answered, by assessment and question. */
    Map<UUID, Map<String, Integer>> scores(CaseId caseId) {
        return entities.createQuery("select s from AssessmentScore s where s.caseId = :case", AssessmentScore.class)
                .setParameter("case", caseId.value()).getResultStream()
                .collect(Collectors.groupingBy(AssessmentScore::assessmentId,
                        Collectors.toMap(AssessmentScore::item, AssessmentScore::score)));
    }

    Proposal proposal(CaseId caseId, UUID id) {
        return entities.createQuery("select p from Proposal p where p.caseId = :case and p.id = :id", Proposal.class)
                .setParameter("case", caseId.value()).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<Proposal> proposals(CaseId caseId) {
        return entities.createQuery("select p from Proposal p where p.caseId = :case order by p.madeAt desc, p.id",
                Proposal.class).setParameter("case", caseId.value()).getResultList();
    }

    /** Who has written any of each proposal, or assessed what it rests on, as the database keeps it. */
    Map<UUID, HashSet<StaffId>> authors(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select w.proposal_id, w.staff_id from haven.outcome_writer w where w.case_id = :case""", Object[].class)
                .addScalar("proposal_id", UUID.class).addScalar("staff_id", UUID.class)
                .setParameter("case", caseId.value()).getResultStream().collect(Collectors.groupingBy(w -> (UUID) w[0],
                        Collectors.mapping(w -> new StaffId((UUID) w[1]), Collectors.toCollection(HashSet::new))));
    }

    /** What this very form made already, when a click or a request comes twice. Twins wait for each other. */
    Optional<UUID> madeBy(Class<?> kind, CaseId caseId, UUID formKey) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", formKey.getLeastSignificantBits()).getSingleResult();
        return entities
                .createQuery(
                        "select x.id from " + kind.getSimpleName() + " x where x.caseId = :case and x.formKey = :key",
                        UUID.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }
}

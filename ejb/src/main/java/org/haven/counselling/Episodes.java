package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The episodes of a case. There is no way to one but through its case. */
@ApplicationScoped
class Episodes {

    @PersistenceContext
    EntityManager entities;

    /** Whoever changes the counselling of a case does so one after the other: the same form twice, an end and a plan. */
    void queue(CaseId caseId) {
        entities.createNativeQuery(
                "select 1 from pg_advisory_xact_lock(hashtextextended('haven.counselling ' || cast(:case as text), 0))")
                .setParameter("case", caseId.toString()).getSingleResult();
    }

    void add(Episode episode) {
        entities.persist(episode);
    }

    Episode inCase(CaseId caseId, UUID episode) {
        return entities.createQuery("select e from Episode e where e.caseId = :case and e.id = :episode", Episode.class)
                .setParameter("case", caseId.value()).setParameter("episode", episode).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Open ones first, then the latest. */
    List<Episode> ofCase(CaseId caseId) {
        return entities.createQuery("""
                select e from Episode e where e.caseId = :case
                 order by case when e.state = org.haven.counselling.EpisodeState.OPEN then 0 else 1 end,
                          e.begunOn desc, e.id""", Episode.class).setParameter("case", caseId.value()).getResultList();
    }

    /** The episode that this very form made already, when a click or a request comes twice. */
    Optional<Episode> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select e from Episode e where e.caseId = :case and e.formKey = :key", Episode.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    /** How many episodes are open, and how many sessions are planned. */
    Open open(CaseId caseId) {
        Object[] counted = entities.createQuery("""
                select (select count(e) from Episode e
                         where e.caseId = :case and e.state = org.haven.counselling.EpisodeState.OPEN),
                       (select count(s) from Session s
                         where s.caseId = :case and s.state = org.haven.counselling.SessionState.PLANNED)""",
                Object[].class).setParameter("case", caseId.value()).getSingleResult();
        return new Open((Long) counted[0], (Long) counted[1]);
    }

    /** What is still open in a case. */
    record Open(long episodes, long sessions) {
    }
}

package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The deadlines of a case. There is no way to one but through its matter in its case. */
@ApplicationScoped
class Deadlines {

    @PersistenceContext
    EntityManager entities;

    void add(Deadline deadline) {
        entities.persist(deadline);
    }

    Deadline inCase(CaseId caseId, UUID matter, UUID deadline) {
        return entities
                .createQuery("select d from Deadline d where d.caseId = :case and d.matterId = :matter"
                        + " and d.id = :deadline", Deadline.class)
                .setParameter("case", caseId.value()).setParameter("matter", matter).setParameter("deadline", deadline)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those that run first, by their day. */
    List<Deadline> ofMatter(CaseId caseId, UUID matter) {
        return entities.createQuery("""
                select d from Deadline d where d.caseId = :case and d.matterId = :matter
                 order by case when d.state = org.haven.legal.DeadlineState.OPEN then 0 else 1 end, d.dueOn, d.id""",
                Deadline.class).setParameter("case", caseId.value()).setParameter("matter", matter)
                .setMaxResults(LegalMatters.MOST).getResultList();
    }

    List<Deadline> running(CaseId caseId, UUID matter) {
        return ofMatter(caseId, matter).stream().filter(d -> d.state() == DeadlineState.OPEN).toList();
    }

    /** Of each matter, the day of the next deadline that runs. */
    Map<UUID, LocalDate> next(CaseId caseId) {
        return entities.createQuery("""
                select d.matterId, min(d.dueOn) from Deadline d
                 where d.caseId = :case and d.state = org.haven.legal.DeadlineState.OPEN
                 group by d.matterId""", Object[].class).setParameter("case", caseId.value()).getResultStream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> (LocalDate) r[1]));
    }

    /** The deadline that this very form set already, when a click or a request comes twice. */
    Optional<Deadline> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select d from Deadline d where d.caseId = :case and d.formKey = :key", Deadline.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }
}

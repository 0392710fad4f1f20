package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The hearings of a case. There is no way to one but through its matter in its case. */
@ApplicationScoped
class Hearings {

    @PersistenceContext
    EntityManager entities;

    void add(Hearing hearing) {
        entities.persist(hearing);
    }

    Hearing inCase(CaseId caseId, UUID matter, UUID hearing) {
        return entities
                .createQuery("select h from Hearing h where h.caseId = :case and h.matterId = :matter"
                        + " and h.id = :hearing", Hearing.class)
                .setParameter("case", caseId.value()).setParameter("matter", matter).setParameter("hearing", hearing)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<Hearing> ofMatter(CaseId caseId, UUID matter) {
        return entities
                .createQuery("select h from Hearing h where h.caseId = :case and h.matterId = :matter"
                        + " order by h.at desc, h.id", Hearing.class)
                .setParameter("case", caseId.value()).setParameter("matter", matter).setMaxResults(LegalMatters.MOST)
                .getResultList();
    }

    /** Of each matter, when the next hearing is planned. */
    Map<UUID, Instant> next(CaseId caseId) {
        return entities.createQuery("""
                select h.matterId, min(h.at) from Hearing h
                 where h.caseId = :case and h.state = org.haven.legal.HearingState.PLANNED
                 group by h.matterId""", Object[].class).setParameter("case", caseId.value()).getResultStream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Instant) r[1]));
    }

    /** The hearing that this very form set already, when a click or a request comes twice. */
    Optional<Hearing> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select h from Hearing h where h.caseId = :case and h.formKey = :key", Hearing.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    boolean arePlanned(CaseId caseId, UUID matter) {
        return ofMatter(caseId, matter).stream().anyMatch(h -> h.state() == HearingState.PLANNED);
    }
}

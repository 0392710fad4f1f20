package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** Requests to close a case and its reopenings. There is no way to one but through its case. */
@ApplicationScoped
class Closures {

    @PersistenceContext
    EntityManager entities;

    void add(ClosureRequest request) {
        entities.persist(request);
    }

    void add(CaseReopening reopening) {
        entities.persist(reopening);
    }

    ClosureRequest inCase(CaseId caseId, UUID request) {
        return entities
                .createQuery("select r from ClosureRequest r where r.caseId = :case and r.id = :request",
                        ClosureRequest.class)
                .setParameter("case", caseId.value()).setParameter("request", request).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A decision is written before the status that it leads to, which row security looks for it by. */
    void decided() {
        entities.flush();
    }

    /** Newest first. */
    List<ClosureRequest> ofCase(CaseId caseId) {
        return entities
                .createQuery("select r from ClosureRequest r where r.caseId = :case order by r.askedAt desc, r.id",
                        ClosureRequest.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** Newest first. */
    List<CaseReopening> reopenings(CaseId caseId) {
        return entities
                .createQuery("select r from CaseReopening r where r.caseId = :case order by r.reopenedAt desc, r.id",
                        CaseReopening.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** The request that this very form made already, when a click or a request comes twice. */
    Optional<UUID> askedBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select r.id from ClosureRequest r where r.caseId = :case and r.formKey = :key",
                        UUID.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    boolean reopenedBy(CaseId caseId, UUID formKey) {
        return !entities
                .createQuery("select r from CaseReopening r where r.caseId = :case and r.formKey = :key",
                        CaseReopening.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultList().isEmpty();
    }
}

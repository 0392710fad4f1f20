package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The releases of a case. There is no way to one but through its case. */
@ApplicationScoped
class Releases {
    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<Release> ofCase(CaseId caseId) {
        return entities.createQuery("select r from Release r where r.caseId = :case order by r.recordedAt desc, r.id",
                Release.class).setParameter("case", caseId.value()).getResultList();
    }

    /** Nobody is barred from signing in the case until the end of the transaction. */
    void shareSigners(CaseId caseId) {
        lock(caseId, "select 1 from pg_advisory_xact_lock_shared(hashtextextended('haven.signer ' || :case, 0))");
    }

    /** Waits for whoever relies on a signer of the case, and keeps others waiting. */
    void holdSigners(CaseId caseId) {
        lock(caseId, "select 1 from pg_advisory_xact_lock(hashtextextended('haven.signer ' || :case, 0))");
    }

    private void lock(CaseId caseId, String statement) {
        entities.createNativeQuery(statement).setParameter("case", caseId.toString()).getSingleResult();
    }

    Optional<Release> inCase(CaseId caseId, UUID release) {
        return entities.createQuery("select r from Release r where r.caseId = :case and r.id = :release", Release.class)
                .setParameter("case", caseId.value()).setParameter("release", release).getResultStream().findFirst();
    }

    /** Held until the end of the transaction, so that nothing leaves under it while it is being withdrawn. */
    Release held(CaseId caseId, UUID release) {
        return entities.createQuery("select r from Release r where r.caseId = :case and r.id = :release", Release.class)
                .setParameter("case", caseId.value()).setParameter("release", release)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Kept from being withdrawn until the end of the transaction; whoever relies on it shares it with others. */
    Optional<Release> shared(CaseId caseId, UUID release) {
        return entities.createQuery("select r from Release r where r.caseId = :case and r.id = :release", Release.class)
                .setParameter("case", caseId.value()).setParameter("release", release)
                .setLockMode(LockModeType.PESSIMISTIC_READ).getResultStream().findFirst();
    }

    /** The release that this very form recorded already, when a click or a request comes twice. */
    Optional<Release> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select r from Release r where r.caseId = :case and r.formKey = :key", Release.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    void add(Release release) {
        entities.persist(release);
    }
}

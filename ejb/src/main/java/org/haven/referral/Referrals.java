package org.haven.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The referrals of a case. There is no way to one but through its case. */
@ApplicationScoped
class Referrals {
    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<Referral> ofCase(CaseId caseId) {
        return entities.createQuery("select r from Referral r where r.caseId = :case order by r.draftedAt desc, r.id",
                Referral.class).setParameter("case", caseId.value()).getResultList();
    }

    Referral inCase(CaseId caseId, UUID referral) {
        return entities
                .createQuery("select r from Referral r where r.caseId = :case and r.id = :referral", Referral.class)
                .setParameter("case", caseId.value()).setParameter("referral", referral).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those under a release of which something may still become, held until the end of the transaction. */
    List<Referral> openUnder(CaseId caseId, UUID release) {
        return entities
                .createQuery("select r from Referral r where r.caseId = :case and r.releaseId = :release order by r.id",
                        Referral.class)
                .setParameter("case", caseId.value()).setParameter("release", release)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().filter(r -> r.state().isOpen()).toList();
    }

    /** The referral that this very form drafted already, when a click or a request comes twice. */
    Optional<Referral> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select r from Referral r where r.caseId = :case and r.formKey = :key", Referral.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    void add(Referral referral) {
        entities.persist(referral);
    }
}

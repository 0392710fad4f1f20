package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The holds and stays of a case. There is no way to one but through its case. */
@ApplicationScoped
class BedClaims {
    @PersistenceContext
    EntityManager entities;

    /** What ended just now must be written before what begins, or the last wall would see both at once. */
    void add(BedClaim claim) {
        entities.flush();
        entities.persist(claim);
    }

    /** All holds and stays, newest first. */
    List<BedClaim> ofCase(CaseId caseId) {
        return entities
                .createQuery("select c from BedClaim c where c.caseId = :case order by c.from desc, c.madeAt desc",
                        BedClaim.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    List<Stay> stays(CaseId caseId) {
        return entities.createQuery("select s from Stay s where s.caseId = :case order by s.from", Stay.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    Stay stay(CaseId caseId, UUID stay) {
        return entities.createQuery("select s from Stay s where s.caseId = :case and s.id = :stay", Stay.class)
                .setParameter("case", caseId.value()).setParameter("stay", stay).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    BedHold hold(CaseId caseId, UUID hold) {
        return entities.createQuery("select h from BedHold h where h.caseId = :case and h.id = :hold", BedHold.class)
                .setParameter("case", caseId.value()).setParameter("hold", hold).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Holds that nobody has put away yet; their time may be over. */
    List<BedHold> openHolds(CaseId caseId) {
        return entities.createQuery("""
                select h from BedHold h where h.caseId = :case and h.state = org.haven.placement.ClaimState.HELD""",
                BedHold.class).setParameter("case", caseId.value()).getResultList();
    }

    /** The claim that this very form made already, when a click or a request comes twice. */
    Optional<BedClaim> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select c from BedClaim c where c.caseId = :case and c.formKey = :key", BedClaim.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }
}

package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Proposed outcomes that wait for a review, for a supervisor's desk: all that its transaction may see. */
@ApplicationScoped
public class ProposalsWaiting {

    @PersistenceContext
    EntityManager entities;

    /** The oldest first, in one statement. */
    public List<WaitingProposal> list(int most) {
        return entities.createQuery("""
                select new org.haven.outcome.WaitingProposal(p.caseId, p.id, p.submittedAt, p.submittedBy)
                  from Proposal p where p.state = org.haven.outcome.ProposalState.SUBMITTED
                 order by p.submittedAt, p.id""", WaitingProposal.class).setMaxResults(most).getResultList();
    }
}

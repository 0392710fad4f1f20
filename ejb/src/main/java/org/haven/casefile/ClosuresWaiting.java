package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
/** Requests to close a case that wait for a decision, for a supervisor's desk: all that its transaction may see. */
@ApplicationScoped
public class ClosuresWaiting {

    @PersistenceContext
    EntityManager entities;

    /** The oldest first, in one statement. */
    public List<WaitingClosure> list(int most) {
        return entities.createQuery("""
                select new org.haven.casefile.WaitingClosure(r.caseId, r.id, r.askedAt, r.askedBy)
                  from ClosureRequest r where r.state = org.haven.casefile.ClosureState.REQUESTED
                 order by r.askedAt, r.id""", WaitingClosure.class).setMaxResults(most).getResultList();
    }
}

package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.casefile.ReviewWaiting;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** Proposed outcomes that wait for a review, for a supervisor's desk. */
@ApplicationScoped
class ProposalsWaiting implements ReviewWaiting {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;

    @Override
    public Permission permission() {
        return Permission.REVIEW_OUTCOME;
    }

    @Override
    public List<Waiting> waiting() {
        return entities.createQuery("""
                select p.caseId, p.id, p.submittedAt, p.submittedBy, p.authorId from Proposal p
                 where p.state = org.haven.outcome.ProposalState.SUBMITTED order by p.submittedAt, p.id""",
                Object[].class).getResultStream().map(this::row).toList();
    }

    private Waiting row(Object[] row) {
        UUID me = staff.id().value();
        return new Waiting("outcome", new CaseId((UUID) row[0]), (UUID) row[1], (Instant) row[2],
                new StaffId((UUID) row[3]), me.equals(row[3]) || me.equals(row[4]));
    }
}

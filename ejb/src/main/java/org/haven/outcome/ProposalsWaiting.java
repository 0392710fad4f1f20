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
import org.hibernate.Session;

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
        return entities.unwrap(Session.class).createNativeQuery(
                """
                        select p.case_id, p.id, p.submitted_at, p.submitted_by,
                               exists (select 1 from haven.outcome_writer w where w.proposal_id = p.id and w.staff_id = :me) as own
                          from haven.outcome_proposal p where p.state = 'submitted' order by p.submitted_at, p.id""",
                Object[].class).addScalar("case_id", UUID.class).addScalar("id", UUID.class)
                .addScalar("submitted_at", Instant.class).addScalar("submitted_by", UUID.class)
                .addScalar("own", Boolean.class).setParameter("me", staff.id().value()).getResultStream()
                .map(ProposalsWaiting::row).toList();
    }

    private static Waiting row(Object[] row) {
        return new Waiting("outcome", new CaseId((UUID) row[0]), (UUID) row[1], (Instant) row[2],
                new StaffId((UUID) row[3]), (Boolean) row[4]);
    }
}

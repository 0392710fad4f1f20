package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** Requests to close a case that wait for a decision, for a supervisor's desk. */
@ApplicationScoped
class ClosuresWaiting implements ReviewWaiting {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;

    @Override
    public Permission permission() {
        return Permission.DECIDE_CLOSURE;
    }

    @Override
    public List<Waiting> waiting() {
        return entities.createQuery("""
                select r.caseId, r.id, r.askedAt, r.askedBy from ClosureRequest r
                 where r.state = org.haven.casefile.ClosureState.REQUESTED order by r.askedAt, r.id""", Object[].class)
                .getResultStream().map(this::row).toList();
    }

    private Waiting row(Object[] row) {
        StaffId by = new StaffId((UUID) row[3]);
        return new Waiting("closure", new CaseId((UUID) row[0]), (UUID) row[1], (Instant) row[2], by,
                by.equals(staff.id()));
    }
}

package org.haven.glass;

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

/** Emergency openings that nobody has judged, for a supervisor's desk: from the first minute, so that one can be ended. */
@ApplicationScoped
class GlassWaiting implements ReviewWaiting {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;

    @Override
    public Permission permission() {
        return Permission.REVIEW_GLASS;
    }

    @Override
    public List<Waiting> waiting() {
        return entities.createQuery("""
                select g.caseId, g.id, g.askedAt, g.staffId from Glass g
                 where g.state = org.haven.glass.GlassState.GRANTED order by g.askedAt, g.id""", Object[].class)
                .getResultStream().map(this::row).toList();
    }

    private Waiting row(Object[] row) {
        StaffId by = new StaffId((UUID) row[3]);
        return new Waiting("glass", new CaseId((UUID) row[0]), (UUID) row[1], (Instant) row[2], by,
                by.equals(staff.id()));
    }
}

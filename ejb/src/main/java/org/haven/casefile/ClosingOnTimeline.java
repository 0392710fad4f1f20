package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.haven.shared.CaseId;
import org.hibernate.Session;

/** That a case was closed, and taken up again, as its own moves tell. */
@ApplicationScoped
class ClosingOnTimeline implements TimelineSource {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select case when m.to_state = 'active' then 'case-reopened' else 'case-closed' end as kind, m.moved_at
                  from haven.case_move m
                 where m.case_id = :case and m.machine = 'case'
                   and (m.to_state in ('closed', 'closed-referred') or m.from_state in ('closed', 'closed-referred'))
                 order by m.moved_at""", Object[].class).addScalar("kind", String.class)
                .addScalar("moved_at", Instant.class).setParameter("case", caseId.value()).getResultStream()
                .map(m -> new TimelineMoment((String) m[0], (Instant) m[1], null)).toList();
    }
}

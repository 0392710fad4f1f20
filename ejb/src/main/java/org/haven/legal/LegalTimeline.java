package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.haven.access.Permission;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;
import org.hibernate.Session;

/** Puts matters, hearings and decisions on the timeline of a case. A non-punishment matter is never among them. */
@ApplicationScoped
class LegalTimeline implements TimelineSource {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Permission permission() {
        return Permission.READ_LEGAL;
    }

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select 'legal-opened' as kind, m.opened_at as at from haven.legal_matter m
                 where m.case_id = :case and m.type <> 'non-punishment-defence'
                union all
                select 'hearing-held', h.at from haven.legal_hearing h join haven.legal_matter m on m.id = h.matter_id
                 where m.case_id = :case and m.type <> 'non-punishment-defence' and h.state = 'held'
                union all
                select 'legal-decided', v.moved_at
                  from haven.case_move v join haven.legal_matter m on m.id = v.about_id
                 where m.case_id = :case and m.type <> 'non-punishment-defence' and v.machine = 'legal-matter'
                   and v.to_state in ('granted', 'refused', 'settled')""", Object[].class)
                .addScalar("kind", String.class).addScalar("at", Instant.class).setParameter("case", caseId.value())
                .getResultStream().map(r -> new TimelineMoment((String) r[0], (Instant) r[1], null)).toList();
    }
}

package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.haven.casefile.CloseObstacle;
import org.haven.shared.CaseId;

/** Matters that go on, planned hearings and running deadlines: one number, which tells of no matter what it is about. */
@ApplicationScoped
class OpenLegalWork implements CloseObstacle {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Obstacle> obstacles(CaseId caseId) {
        long open = ((Number) entities.createNativeQuery("""
                select (select count(*) from haven.legal_matter m where m.case_id = :case and m.state <> 'closed')
                     + (select count(*) from haven.legal_hearing h where h.case_id = :case and h.state = 'planned')
                     + (select count(*) from haven.legal_deadline d where d.case_id = :case and d.state = 'open')""")
                .setParameter("case", caseId.value()).getSingleResult()).longValue();
        return open == 0 ? List.of() : List.of(new Obstacle("legal-open", open));
    }
}

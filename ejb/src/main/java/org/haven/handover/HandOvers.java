package org.haven.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** Hand-overs of this transaction's case. */
@ApplicationScoped
class HandOvers {

    @PersistenceContext
    EntityManager entities;

    void add(HandOver handOver) {
        entities.persist(handOver);
    }

    HandOver inCase(CaseId caseId, UUID handOver) {
        return entities.createQuery("select h from HandOver h where h.caseId = :case and h.id = :id", HandOver.class)
                .setParameter("case", caseId.value()).setParameter("id", handOver).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<HandOver> ofCase(CaseId caseId) {
        return entities.createQuery("select h from HandOver h where h.caseId = :case order by h.writtenAt desc, h.id",
                HandOver.class).setParameter("case", caseId.value()).getResultList();
    }

    /** What this very form wrote already, when a click or a request comes twice. */
    Optional<UUID> writtenBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select h.id from HandOver h where h.caseId = :case and h.formKey = :key", UUID.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    Optional<StaffId> lead(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select a.staff_id from access.assignment a
                 where a.case_id = :case and a.function = 'lead' and a.valid_from <= now()
                   and (a.valid_until is null or a.valid_until > now())
                 order by a.valid_from desc""", UUID.class).setParameter("case", caseId.value()).setMaxResults(1)
                .getResultStream().map(StaffId::new).findFirst();
    }

    /** Whether the caller may hand the case over for its lead; the database asks the same of each row that is written. */
    boolean mayHandOver(CaseId caseId, StaffId lead) {
        return entities.unwrap(Session.class).createNativeQuery("select sec.may_hand_over(:case, :lead)", Boolean.class)
                .setParameter("case", caseId.value()).setParameter("lead", lead.value()).getSingleResult();
    }

    /** With the first signature the other side may read the case. */
    void offered(UUID handOver) {
        call("select sec.offer_hand_over(?)", handOver);
    }

    /** What the offer had opened is shut. */
    void ended(UUID handOver) {
        call("select sec.end_offer(?)", handOver);
    }

    /** The second signature counts: the lead changes. */
    void takenOver(UUID handOver) {
        call("select sec.take_over(?)", handOver);
    }

    private void call(String function, UUID handOver) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement(function)) {
                s.setObject(1, handOver);
                s.execute();
            }
        });
    }
}

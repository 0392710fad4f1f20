package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Period;
import org.haven.shared.StaffId;

/** Goals, actions, services and appointments of a case. There is no way to one but through its case. */
@ApplicationScoped
class Plans {

    @PersistenceContext
    EntityManager entities;

    void add(Object part) {
        entities.persist(part);
    }

    Goal goal(CaseId caseId, UUID id) {
        return inCase(Goal.class, caseId, id);
    }

    PlanAction action(CaseId caseId, UUID id) {
        return inCase(PlanAction.class, caseId, id);
    }

    ServiceEntry service(CaseId caseId, UUID id) {
        return inCase(ServiceEntry.class, caseId, id);
    }

    Appointment appointment(CaseId caseId, UUID id) {
        return inCase(Appointment.class, caseId, id);
    }

    /** Newest first. */
    List<Goal> goals(CaseId caseId) {
        return ofCase(Goal.class, caseId, "x.agreedOn desc, x.setAt desc, x.id");
    }

    /** What is open before what has ended, what is due first before the rest. */
    List<PlanAction> actions(CaseId caseId) {
        return ofCase(PlanAction.class, caseId,
                "case when x.state = org.haven.plan.ActionState.OPEN then 0 else 1 end, x.dueOn, x.id");
    }

    /** Newest day first. */
    List<ServiceEntry> services(CaseId caseId) {
        return ofCase(ServiceEntry.class, caseId, "x.day desc, x.recordedAt desc, x.id");
    }

    /** Latest first. */
    List<Appointment> appointments(CaseId caseId) {
        return ofCase(Appointment.class, caseId, "x.at desc, x.id");
    }

    List<Appointment> appointments(CaseId caseId, Period within) {
        return entities.createQuery("""
                select x from Appointment x where x.caseId = :case and x.at >= :from and x.at < :until
                 order by x.at, x.id""", Appointment.class).setParameter("case", caseId.value())
                .setParameter("from", within.from()).setParameter("until", within.until()).getResultList();
    }

    List<Appointment> appointments(StaffId with, Period within) {
        return entities.createQuery("""
                select x from Appointment x where x.withId = :with and x.at >= :from and x.at < :until
                 order by x.at, x.id""", Appointment.class).setParameter("with", with.value())
                .setParameter("from", within.from()).setParameter("until", within.until()).getResultList();
    }

    /** Actions that are open and appointments that are planned, in one statement. */
    List<Object[]> unfinished(CaseId caseId) {
        return entities.createQuery("""
                select 'plan-actions', count(x.id) from PlanAction x
                 where x.caseId = :case and x.state = org.haven.plan.ActionState.OPEN
                union all
                select 'plan-appointments', count(y.id) from Appointment y
                 where y.caseId = :case and y.state = org.haven.plan.AppointmentState.PLANNED""", Object[].class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** What this very form made already, when a click or a request comes twice. Twins wait for each other. */
    Optional<UUID> madeBy(Class<?> kind, CaseId caseId, UUID formKey) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", formKey.getLeastSignificantBits()).getSingleResult();
        return entities
                .createQuery(
                        "select x.id from " + kind.getSimpleName() + " x where x.caseId = :case and x.formKey = :key",
                        UUID.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    private <T> T inCase(Class<T> kind, CaseId caseId, UUID id) {
        return entities
                .createQuery("select x from " + kind.getSimpleName() + " x where x.caseId = :case and x.id = :id", kind)
                .setParameter("case", caseId.value()).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    private <T> List<T> ofCase(Class<T> kind, CaseId caseId, String order) {
        return entities
                .createQuery("select x from " + kind.getSimpleName() + " x where x.caseId = :case order by " + order,
                        kind)
                .setParameter("case", caseId.value()).getResultList();
    }
}

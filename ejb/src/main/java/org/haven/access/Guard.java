package org.haven.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.haven.access.AccessRefused.Reason;
import org.haven.access.Standing.Facts;
import org.hibernate.Session;

/**
 * The one place where access is decided, inside the transaction of the use case: who asks, may they, about which case;
 * then the event is appended and the database opens exactly what the event names. No event, no row.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.APPLICATION)
class Guard {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Standing standing;
    @Inject
    EventRow events;
    @Inject
    CurrentStaff staff;
    @Inject
    Freshness freshness;

    @AroundInvoke
    Object decide(InvocationContext call) throws Exception {
        Attempt attempt = (Attempt) call.getContextData().get(Outcome.ATTEMPT);
        Permitted permitted = call.getMethod().getAnnotation(Permitted.class);
        if (attempt == null || permitted == null) {
            throw new AccessRefused(Reason.UNMARKED);
        }
        Session session = entities.unwrap(Session.class);
        session.doWork(connection -> {
            Facts facts = standing.of(connection, attempt.action, attempt.reach, attempt.target);
            attempt.caller = facts.caller();
            Decision decision = facts.decide(permitted.value());
            if (!decision.isAllowed()) {
                throw new AccessRefused(decision.refusal());
            }
            attempt.purpose = decision.purpose();
            if (permitted.value().demandsFreshSignIn()) {
                freshness.require();
            }
            events.enter(connection, attempt);
            staff.entered(facts, attempt.reach);
        });
        Object result = call.proceed();
        entities.flush();
        if (result instanceof Shows shows && !shows.shownTargets().isEmpty()) {
            List<UUID> targets = shows.shownTargets();
            session.doWork(connection -> events.shown(connection, targets));
        }
        return result;
    }
}

package org.haven.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.haven.shared.CaseId;
import org.haven.shared.Refusal;
import org.haven.shared.StaffId;
import org.haven.shared.Unavailable;

/**
 * Stands outside the transaction, so that a refused look is in the log after the rollback. Writes through a pool of its
 * own: writing from inside would let waiting requests hold the very connections they wait for.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Outcome {

    static final String ATTEMPT = "org.haven.access.attempt";
    private static final Logger LOG = Logger.getLogger("org.haven.access");

    @Resource(lookup = "java:/jdbc/HavenLogDS")
    DataSource log;
    @Inject
    EventRow events;
    @Inject
    Identity identity;
    @Inject
    @Any
    Instance<KnownConstraints> constraints;

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        Attempt attempt = attempt(call);
        call.getContextData().put(ATTEMPT, attempt);
        try {
            return call.proceed();
        } catch (Exception e) {
            // whatever ended the attempt, it belongs in the log before the person is told
            Exception fact = new Failure(constraints).fact(e);
            write(attempt, fact);
            throw fact;
        }
    }

    private Attempt attempt(InvocationContext call) {
        Permitted permitted = call.getMethod().getAnnotation(Permitted.class);
        Attempt attempt = permitted == null
                ? new Attempt("unmarked." + call.getMethod().getDeclaringClass().getSimpleName(), Reach.NOTHING, null)
                : new Attempt(permitted.value().code(), permitted.value().reach(),
                        target(permitted.value().reach(), call.getParameters()));
        identity.login().ifPresent(login -> attempt.login = login);
        if (call.getParameters().length > 0 && call.getParameters()[0] instanceof Seeks seeks) {
            attempt.sought = seeks.soughtNumber().orElse(null);
        }
        return attempt;
    }

    private static UUID target(Reach reach, Object[] arguments) {
        if (!reach.targeted()) {
            return null;
        }
        Object first = arguments.length == 0 ? null : arguments[0];
        if (reach.ofCase() && first instanceof CaseId id) {
            return id.value();
        }
        if (reach.ofCase() && first instanceof CaseScoped scoped) {
            return scoped.caseId().value();
        }
        if (reach == Reach.STAFF && first instanceof StaffId colleague) {
            return colleague.value();
        }
        if (!reach.ofCase() && first instanceof Target target) {
            return target.targetId();
        }
        throw new IllegalStateException("The first argument must name the " + reach.code() + ".");
    }

    private void write(Attempt attempt, Exception fact) {
        boolean refusal = fact instanceof Refusal && !(fact instanceof Unavailable);
        String reason = fact instanceof Refusal r ? r.code() : "error";
        if (!refusal) {
            LOG.log(Level.WARNING, "{0} failed: {1}", new Object[]{attempt.action, Failure.trace(fact)});
        }
        try (Connection connection = log.getConnection()) {
            events.refused(connection, attempt, refusal ? "refused" : "failed", reason);
        } catch (SQLException e) {
            throw new Unavailable(e);
        }
    }
}

package org.haven.access;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.AccessRefused.Reason;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;
import org.haven.shared.Unavailable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an exception means, in Haven's words. Never repeats what the database said: that may hold a person's text. */
final class Failure {

    private final Iterable<KnownConstraints> constraints;

    Failure(Iterable<KnownConstraints> constraints) {
        this.constraints = constraints;
    }

    Exception fact(Exception e) {
        Optional<Refusal> refusal = causes(e).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (causes(e).anyMatch(OptimisticLockException.class::isInstance)) {
            return new Stale();
        }
        return causes(e).filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst()
                .map(sql -> fact(sql, e)).orElse(e);
    }

    private Exception fact(SQLException sql, Exception whole) {
        // statements travel in batches: what the driver said of the constraint stands one cause deeper
        Optional<Refusal> known = causes(sql).flatMap(c -> constraint(c).stream()).flatMap(c -> refusal(c).stream())
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String state = Objects.toString(sql.getSQLState(), "");
        if (state.startsWith("28") || state.equals("42501")) {
            return new AccessRefused(Reason.RELATION);
        }
        boolean away = state.isEmpty() || state.startsWith("08") || state.startsWith("53") || state.startsWith("57")
                || state.startsWith("55") || state.startsWith("40");
        return away ? new Unavailable(whole) : whole;
    }

    private static Optional<String> constraint(Throwable cause) {
        return cause instanceof PSQLException p
                ? Optional.ofNullable(p.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private Optional<Refusal> refusal(String constraint) {
        for (KnownConstraints feature : constraints) {
            Supplier<Refusal> known = feature.refusals().get(constraint);
            if (known != null) {
                return Optional.of(known.get());
            }
        }
        return Optional.empty();
    }

    /** Classes, SQL states and places, no messages. */
    static String trace(Throwable e) {
        return causes(e)
                .map(c -> c.getClass().getName() + (c instanceof SQLException s ? "[" + s.getSQLState() + "]" : "")
                        + (c.getStackTrace().length > 0 ? " at " + c.getStackTrace()[0] : ""))
                .collect(Collectors.joining(" <- "));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(20);
    }
}

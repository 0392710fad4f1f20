package org.haven.access;

import java.util.Map;
import java.util.function.Supplier;
import org.haven.shared.Refusal;

/** A feature's constraints that have a name people understand: the last wall, said as a fact. */
public interface KnownConstraints {

    /** By the constraint's name in the database. */
    Map<String, Supplier<Refusal>> refusals();
}

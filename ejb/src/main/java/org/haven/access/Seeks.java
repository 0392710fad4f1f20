package org.haven.access;

import java.util.Optional;

/** A request that searches for a case by its number. The number is in the log, whether there is such a case or not. */
public interface Seeks {

    /** @return the number in its own form; empty when what was typed is none */
    Optional<String> soughtNumber();
}

package org.haven.shared;

import java.util.Map;

/** Haven cannot do this just now: the database is away, or too busy. Nothing was changed. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
        super("unavailable", Map.of(), cause);
    }
}

package org.haven.shared;

import java.util.Objects;
import java.util.UUID;

/** A member of staff, or a named system caller. */
public record StaffId(UUID value) {

    public StaffId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static StaffId of(String text) {
        return new StaffId(References.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

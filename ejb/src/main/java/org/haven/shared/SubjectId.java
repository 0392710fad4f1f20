package org.haven.shared;

import java.util.Objects;
import java.util.UUID;

/** The person behind a contact or a case; the owner of one data key. */
public record SubjectId(UUID value) {

    public SubjectId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static SubjectId of(String text) {
        return new SubjectId(References.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

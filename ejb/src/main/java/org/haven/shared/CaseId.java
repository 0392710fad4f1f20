package org.haven.shared;

import java.util.Objects;
import java.util.UUID;

/** A case, by its opaque reference. It names nobody and is safe in an address bar. */
public record CaseId(UUID value) {

    public CaseId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static CaseId of(String text) {
        return new CaseId(References.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

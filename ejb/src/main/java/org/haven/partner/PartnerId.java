package org.haven.partner;

import java.util.Objects;
import java.util.UUID;
import org.haven.shared.References;

/** A partner, by its opaque reference. */
public record PartnerId(UUID value) {
    public PartnerId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static PartnerId of(String text) {
        return new PartnerId(References.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.haven.intake;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.References;

/** A contact, by its opaque reference. It names nobody and is safe in an address bar. */
public record ContactId(UUID value) implements Target {

    public ContactId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static ContactId of(String text) {
        return new ContactId(References.parse(text));
    }

    @Override
    public UUID targetId() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

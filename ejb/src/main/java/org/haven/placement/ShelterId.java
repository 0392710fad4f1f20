package org.haven.placement;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.References;

/** A house, by its opaque reference. */
public record ShelterId(UUID value) implements Target {
    public ShelterId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static ShelterId of(String text) {
        return new ShelterId(References.parse(text));
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

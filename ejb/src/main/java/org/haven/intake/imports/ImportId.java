package org.haven.intake.imports;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.References;

/** An imported file, by its opaque reference. */
public record ImportId(UUID value) implements Target {

    public ImportId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static ImportId of(String text) {
        return new ImportId(References.parse(text));
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

package org.haven.placement;

import java.util.Objects;
import java.util.UUID;
import org.haven.access.Target;
import org.haven.shared.Invalid;

/** A bed, named together with its house. */
public record BedOfHouse(ShelterId shelterId, UUID bedId) implements Target {
    public BedOfHouse {
        Objects.requireNonNull(shelterId);
        if (bedId == null) {
            throw new Invalid("bed", "required");
        }
    }

    @Override
    public UUID targetId() {
        return shelterId.value();
    }
}

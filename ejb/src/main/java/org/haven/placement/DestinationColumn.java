package org.haven.placement;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Destination} by its code. */
@Converter(autoApply = true)
public class DestinationColumn extends CodeColumn<Destination> {
    public DestinationColumn() {
        super(Destination.class);
    }
}

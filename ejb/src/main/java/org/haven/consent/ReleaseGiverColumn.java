package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReleaseGiver} by its code. */
@Converter(autoApply = true)
public class ReleaseGiverColumn extends CodeColumn<ReleaseGiver> {
    public ReleaseGiverColumn() {
        super(ReleaseGiver.class);
    }
}

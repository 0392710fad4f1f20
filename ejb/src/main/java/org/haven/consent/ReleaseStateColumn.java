package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReleaseState} by its code. */
@Converter(autoApply = true)
public class ReleaseStateColumn extends CodeColumn<ReleaseState> {
    public ReleaseStateColumn() {
        super(ReleaseState.class);
    }
}

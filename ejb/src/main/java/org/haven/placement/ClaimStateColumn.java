package org.haven.placement;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ClaimState} by its code. */
@Converter(autoApply = true)
public class ClaimStateColumn extends CodeColumn<ClaimState> {
    public ClaimStateColumn() {
        super(ClaimState.class);
    }
}

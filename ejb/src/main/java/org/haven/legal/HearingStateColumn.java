package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link HearingState} by its code. */
@Converter(autoApply = true)
public class HearingStateColumn extends CodeColumn<HearingState> {

    public HearingStateColumn() {
        super(HearingState.class);
    }
}

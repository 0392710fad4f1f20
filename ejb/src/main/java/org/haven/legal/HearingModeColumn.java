package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link HearingMode} by its code. */
@Converter(autoApply = true)
public class HearingModeColumn extends CodeColumn<HearingMode> {

    public HearingModeColumn() {
        super(HearingMode.class);
    }
}

package org.haven.legal;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link HearingKind} by its code. */
@Converter(autoApply = true)
public class HearingKindColumn extends CodeColumn<HearingKind> {

    public HearingKindColumn() {
        super(HearingKind.class);
    }
}

package org.haven.partner;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link VettingStatus} by its code. */
@Converter(autoApply = true)
public class VettingStatusColumn extends CodeColumn<VettingStatus> {
    public VettingStatusColumn() {
        super(VettingStatus.class);
    }
}

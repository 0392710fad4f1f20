package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link CancelReason} by its code. */
@Converter(autoApply = true)
public class CancelReasonColumn extends CodeColumn<CancelReason> {

    public CancelReasonColumn() {
        super(CancelReason.class);
    }
}

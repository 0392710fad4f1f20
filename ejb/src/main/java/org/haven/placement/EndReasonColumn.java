package org.haven.placement;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link EndReason} by its code. */
@Converter(autoApply = true)
public class EndReasonColumn extends CodeColumn<EndReason> {
    public EndReasonColumn() {
        super(EndReason.class);
    }
}

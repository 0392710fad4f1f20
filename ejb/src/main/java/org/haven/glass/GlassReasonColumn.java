package org.haven.glass;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link GlassReason} by its code. */
@Converter(autoApply = true)
public class GlassReasonColumn extends CodeColumn<GlassReason> {

    public GlassReasonColumn() {
        super(GlassReason.class);
    }
}

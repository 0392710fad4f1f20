package org.haven.glass;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link GlassState} by its code. */
@Converter(autoApply = true)
public class GlassStateColumn extends CodeColumn<GlassState> {

    public GlassStateColumn() {
        super(GlassState.class);
    }
}

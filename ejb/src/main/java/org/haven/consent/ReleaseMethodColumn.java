package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReleaseMethod} by its code. */
@Converter(autoApply = true)
public class ReleaseMethodColumn extends CodeColumn<ReleaseMethod> {
    public ReleaseMethodColumn() {
        super(ReleaseMethod.class);
    }
}

package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Assent} by its code. */
@Converter(autoApply = true)
public class AssentColumn extends CodeColumn<Assent> {
    public AssentColumn() {
        super(Assent.class);
    }
}

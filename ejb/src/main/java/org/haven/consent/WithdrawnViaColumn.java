package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link WithdrawnVia} by its code. */
@Converter(autoApply = true)
public class WithdrawnViaColumn extends CodeColumn<WithdrawnVia> {
    public WithdrawnViaColumn() {
        super(WithdrawnVia.class);
    }
}

package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ProvidedBy} by its code. */
@Converter(autoApply = true)
public class ProvidedByColumn extends CodeColumn<ProvidedBy> {

    public ProvidedByColumn() {
        super(ProvidedBy.class);
    }
}

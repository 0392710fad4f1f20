package org.haven.compartment;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Compartment} by its code. */
@Converter(autoApply = true)
public class CompartmentColumn extends CodeColumn<Compartment> {

    public CompartmentColumn() {
        super(Compartment.class);
    }
}

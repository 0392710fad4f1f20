package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ServiceUnit} by its code. */
@Converter(autoApply = true)
public class ServiceUnitColumn extends CodeColumn<ServiceUnit> {

    public ServiceUnitColumn() {
        super(ServiceUnit.class);
    }
}

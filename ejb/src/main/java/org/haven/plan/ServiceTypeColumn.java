package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ServiceType} by its code. */
@Converter(autoApply = true)
public class ServiceTypeColumn extends CodeColumn<ServiceType> {

    public ServiceTypeColumn() {
        super(ServiceType.class);
    }
}

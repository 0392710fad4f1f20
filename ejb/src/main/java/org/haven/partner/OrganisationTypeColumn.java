package org.haven.partner;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link OrganisationType} by its code. */
@Converter(autoApply = true)
public class OrganisationTypeColumn extends CodeColumn<OrganisationType> {
    public OrganisationTypeColumn() {
        super(OrganisationType.class);
    }
}

package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link DecidingOrganisation} by its code. */
@Converter(autoApply = true)
public class DecidingOrganisationColumn extends CodeColumn<DecidingOrganisation> {

    public DecidingOrganisationColumn() {
        super(DecidingOrganisation.class);
    }
}

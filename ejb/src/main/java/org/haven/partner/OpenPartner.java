package org.haven.partner;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Opens one partner of the directory. */
@UseCase
public class OpenPartner {
    @Inject
    Partners partners;

    @Permitted(Permission.LIST_PARTNERS)
    public PartnerView open(PartnerId partner) {
        return partners.known(partner);
    }
}

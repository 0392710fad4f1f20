package org.haven.partner;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;

/** Lists partners with what they offer, by name. */
@UseCase
public class ListPartners {
    @Inject
    Partners partners;

    /** @param offering a type of service that is sought, or null for all partners */
    @Permitted(Permission.LIST_PARTNERS)
    public Slice<PartnerView> list(ServiceType offering, Page page) {
        return Slice.of(partners.list(offering, page), page.size());
    }
}

package org.haven.partner;

import jakarta.inject.Inject;
import java.util.Optional;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Adds a partner to the directory, or writes down anew what is known of one. */
@UseCase
public class KeepPartner {
    @Inject
    Partners partners;
    @Inject
    CurrentStaff staff;

    /** @return the partner's reference */
    @Permitted(Permission.KEEP_PARTNER)
    public PartnerId keep(PartnerForm form) {
        if (form.id() != null) {
            partners.inDirectory(form.id()).amend(form);
            return form.id();
        }
        Optional<Partner> made = partners.madeBy(staff.id(), form.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        Partner partner = new Partner(form, staff.id());
        partners.add(partner);
        return partner.id();
    }
}

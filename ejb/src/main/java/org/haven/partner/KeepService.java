package org.haven.partner;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Adds a service to a partner, or writes down anew what it is and whether it is offered. */
@UseCase
public class KeepService {
    @Inject
    Partners partners;

    /** @return the service's reference */
    @Permitted(Permission.KEEP_PARTNER)
    public UUID keep(ServiceForm form) {
        if (form.id() != null) {
            partners.service(form.partner(), form.id()).amend(form);
            return form.id();
        }
        Optional<PartnerService> made = partners.madeBy(form.partner(), form.formKey());
        if (made.isPresent()) {
            return made.get().id();
        }
        partners.inDirectory(form.partner());
        PartnerService service = new PartnerService(form);
        partners.add(service);
        return service.id();
    }
}

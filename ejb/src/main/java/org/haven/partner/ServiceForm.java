package org.haven.partner;

import java.util.Objects;
import java.util.UUID;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * What is kept of a service.
 *
 * @param id null for one that is added
 * @param version of the service, as it was read; null for one that is added
 * @param offered false when it is not offered any more; old referrals keep it
 * @param formKey made when the form was drawn; the same form sent twice adds one
 */
public record ServiceForm(PartnerId partner, UUID id, Integer version, String name, ServiceType type, boolean offered,
        UUID formKey) {
    public ServiceForm {
        Objects.requireNonNull(partner);
        name = Text.required("serviceName", name, PartnerForm.LONGEST_NAME);
        if (type == null) {
            throw new Invalid("serviceType", "required");
        }
        if (id == null && formKey == null) {
            throw new Invalid("formKey", "required");
        }
        if (id != null && version == null) {
            throw new Invalid("version", "required");
        }
    }
}

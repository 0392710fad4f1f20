package org.haven.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.haven.shared.Stale;

/** What a partner offers. One that is not offered any more stays, for the referrals that name it. */
@Entity
@Table(name = "partner_service")
class PartnerService {
    @Id
    private UUID id;
    @Column(name = "partner_id", nullable = false, updatable = false)
    private UUID partnerId;
    @Column(nullable = false)
    private String name;
    @Column(nullable = false)
    private ServiceType type;
    @Column(nullable = false)
    private boolean offered;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Version
    private int version;

    protected PartnerService() {
    }

    PartnerService(ServiceForm form) {
        id = UUID.randomUUID();
        partnerId = form.partner().value();
        formKey = form.formKey();
        write(form);
    }

    /** @throws Stale when somebody else amended it since it was read */
    void amend(ServiceForm form) {
        if (form.version() != version) {
            throw new Stale();
        }
        write(form);
    }

    private void write(ServiceForm form) {
        name = form.name();
        type = form.type();
        offered = form.offered();
    }

    UUID id() {
        return id;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    ServiceView view() {
        return new ServiceView(id, name, type, offered, version);
    }

    @Override
    public String toString() {
        return "PartnerService " + id;
    }
}

package org.haven.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.shared.Stale;
import org.haven.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation that Haven works with. */
@Entity
@Table(name = "partner")
class Partner {
    @Id
    private UUID id;
    @Column(nullable = false)
    private String name;
    @Column(name = "org_type", nullable = false)
    private OrganisationType type;
    @Column(name = "contact_line")
    private String contact;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] languages;
    @Column(nullable = false)
    private boolean confidential;
    @Column(nullable = false)
    private VettingStatus vetting;
    @Column(name = "mou_ends_on")
    private LocalDate mouEndsOn;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "kept_by", nullable = false, updatable = false)
    private UUID keptBy;
    @Version
    private int version;

    protected Partner() {
    }

    Partner(PartnerForm form, StaffId by) {
        id = UUID.randomUUID();
        formKey = form.formKey();
        keptBy = by.value();
        write(form);
    }

    /** @throws Stale when somebody else amended it since it was read */
    void amend(PartnerForm form) {
        if (form.version() != version) {
            throw new Stale();
        }
        write(form);
    }

    private void write(PartnerForm form) {
        name = form.name();
        type = form.type();
        contact = form.contact();
        languages = form.languages().toArray(String[]::new);
        confidential = form.confidential();
        vetting = form.vetting();
        mouEndsOn = form.mouEndsOn();
    }

    PartnerId id() {
        return new PartnerId(id);
    }

    PartnerView view(List<ServiceView> services, LocalDate today) {
        return new PartnerView(id(), name, type, contact, List.of(languages), confidential, vetting, mouEndsOn,
                mouEndsOn != null && mouEndsOn.isBefore(today), services, version);
    }

    @Override
    public String toString() {
        return "Partner " + id;
    }
}

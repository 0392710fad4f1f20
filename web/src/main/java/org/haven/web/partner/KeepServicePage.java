package org.haven.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.partner.KeepService;
import org.haven.partner.OpenPartner;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.ServiceForm;
import org.haven.partner.ServiceType;
import org.haven.partner.ServiceView;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a service of a partner is added or amended. */
@Named("keepServicePage")
@ViewScoped
public class KeepServicePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenPartner open;
    @Inject
    private transient KeepService keep;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;

    private final UUID formKey = UUID.randomUUID();
    private String partner;
    private String service;
    private String partnerName;
    private Integer version;
    private String name;
    private ServiceType type;
    private boolean offered = true;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.KEEP_PARTNER)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
        PartnerView known = open.open(PartnerId.of(partner));
        partnerName = known.name();
        if (isAmending()) {
            UUID id = References.parse(service);
            ServiceView its = known.services().stream().filter(s -> s.id().equals(id)).findFirst()
                    .orElseThrow(NotFound::new);
            version = its.version();
            name = its.name();
            type = its.type();
            offered = its.offered();
        }
    }

    public String save() {
        keep.keep(new ServiceForm(PartnerId.of(partner), isAmending() ? References.parse(service) : null, version, name,
                type, offered, formKey));
        Notices.done(language.words("partner.serviceSaved"));
        return PartnerPage.address(partner);
    }

    public boolean isAmending() {
        return service != null && !service.isBlank();
    }

    public ServiceType[] getTypes() {
        return ServiceType.values();
    }

    public String getPartnerName() {
        return partnerName;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ServiceType getType() {
        return type;
    }

    public void setType(ServiceType type) {
        this.type = type;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}

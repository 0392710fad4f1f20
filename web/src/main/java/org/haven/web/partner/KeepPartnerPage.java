package org.haven.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.partner.KeepPartner;
import org.haven.partner.OpenPartner;
import org.haven.partner.OrganisationType;
import org.haven.partner.PartnerForm;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.VettingStatus;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a partner is added or amended. */
@Named("keepPartnerPage")
@ViewScoped
public class KeepPartnerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenPartner open;
    @Inject
    private transient KeepPartner keep;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;

    private final UUID formKey = UUID.randomUUID();
    private String partner;
    private Integer version;
    private String name;
    private OrganisationType type;
    private String contact;
    private String languages;
    private VettingStatus vetting = VettingStatus.PROPOSED;
    private LocalDate mouEndsOn;
    private boolean confidential;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.KEEP_PARTNER)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
        if (isAmending()) {
            PartnerView known = open.open(PartnerId.of(partner));
            version = known.version();
            name = known.name();
            type = known.type();
            contact = known.contact();
            languages = String.join(" ", known.languages());
            vetting = known.vetting();
            mouEndsOn = known.mouEndsOn();
            confidential = known.confidential();
        }
    }

    public String save() {
        List<String> spoken = languages == null || languages.isBlank()
                ? List.of()
                : List.of(languages.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"));
        PartnerId kept = keep.keep(new PartnerForm(isAmending() ? PartnerId.of(partner) : null, version, name, type,
                contact, spoken, confidential, vetting, mouEndsOn, formKey));
        Notices.done(language.words("partner.saved"));
        return PartnerPage.address(kept.toString());
    }

    public boolean isAmending() {
        return partner != null && !partner.isBlank();
    }

    public OrganisationType[] getTypes() {
        return OrganisationType.values();
    }

    public VettingStatus[] getStandings() {
        return VettingStatus.values();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganisationType getType() {
        return type;
    }

    public void setType(OrganisationType type) {
        this.type = type;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public VettingStatus getVetting() {
        return vetting;
    }

    public void setVetting(VettingStatus vetting) {
        this.vetting = vetting;
    }

    public LocalDate getMouEndsOn() {
        return mouEndsOn;
    }

    public void setMouEndsOn(LocalDate mouEndsOn) {
        this.mouEndsOn = mouEndsOn;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}

package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.legal.MatterDetails;
import org.haven.legal.MatterType;
import org.haven.legal.NewMatter;
import org.haven.legal.OpenMatter;
import org.haven.shared.References;
import org.haven.web.casefile.CaseHeader;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a matter is taken up. */
@Named
@RequestScoped
public class OpenMatterPage {

    @Inject
    OpenMatter open;
    @Inject
    CaseHeader header;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private MatterType type;
    private LocalDate openedOn;
    private String country;
    private String court;
    private String representative;
    private String aim;
    private String formKey;

    /** Opens the case; whoever opens no matters has no form here. */
    public void start() {
        header.open();
        if (!caller.may(Permission.OPEN_MATTER)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
    }

    public String open() {
        UUID matter = open.open(new NewMatter(header.id(), type, openedOn,
                new MatterDetails(country, court, representative, aim), References.parse(formKey)));
        Notices.done(language.words("legal.opened"));
        return "/app/legal/matter.xhtml?faces-redirect=true&case=" + header.getRef() + "&matter=" + matter;
    }

    public MatterType getType() {
        return type;
    }

    public void setType(MatterType type) {
        this.type = type;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getFormKey() {
        return formKey == null ? UUID.randomUUID().toString() : formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}

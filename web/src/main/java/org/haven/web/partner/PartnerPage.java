package org.haven.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.partner.OpenPartner;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.web.shared.Tongues;

/** One partner of the directory. */
@Named("partnerPage")
@RequestScoped
public class PartnerPage {

    @Inject
    OpenPartner open;
    @Inject
    CurrentCaller caller;
    @Inject
    Tongues tongues;

    private String partner;
    private PartnerView view;

    public void open() {
        getView();
    }

    static String address(String partner) {
        return "/app/partner/partner.xhtml?faces-redirect=true&partner=" + partner;
    }

    public PartnerView getView() {
        if (view == null) {
            view = open.open(PartnerId.of(partner));
        }
        return view;
    }

    public String getLanguages() {
        return getView().languages().stream().map(tongues::language).collect(Collectors.joining(", "));
    }

    public boolean isKeeping() {
        return caller.may(Permission.KEEP_PARTNER);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}

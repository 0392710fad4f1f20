package org.haven.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.partner.ListPartners;
import org.haven.partner.PartnerView;
import org.haven.partner.ServiceType;
import org.haven.partner.ServiceView;
import org.haven.shared.Coded;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.Language;
import org.haven.web.shared.PageNumber;

/** The directory of partners: who they are and what they offer. */
@Named("partnersPage")
@RequestScoped
public class PartnersPage {

    private static final int ROWS = 20;

    @Inject
    ListPartners list;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private String offers;
    private String page;
    private Slice<PartnerView> partners;

    public void open() {
        slice();
    }

    private Slice<PartnerView> slice() {
        if (partners == null) {
            partners = list.list(
                    offers == null || offers.isBlank() ? null : Coded.of(ServiceType.class, "offers", offers),
                    new Page(PageNumber.of(page), ROWS));
        }
        return partners;
    }

    public List<PartnerView> getRows() {
        return slice().items();
    }

    public boolean isMore() {
        return slice().more();
    }

    public String getNext() {
        return "/app/partner/list.xhtml?page=" + (PageNumber.of(page) + 1)
                + (offers == null || offers.isBlank() ? "" : "&offers=" + offers);
    }

    /** What a partner offers at present, in words. */
    public String services(PartnerView partner) {
        return partner.offered().stream().map(ServiceView::type).distinct()
                .map(type -> language.words("serviceType." + type.code())).collect(Collectors.joining(", "));
    }

    public ServiceType[] getTypes() {
        return ServiceType.values();
    }

    public boolean isKeeping() {
        return caller.may(Permission.KEEP_PARTNER);
    }

    public String getOffers() {
        return offers;
    }

    public void setOffers(String offers) {
        this.offers = offers;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

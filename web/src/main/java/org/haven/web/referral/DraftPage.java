package org.haven.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.consent.DataCategory;
import org.haven.consent.NoLiveRelease;
import org.haven.referral.Draft;
import org.haven.referral.DraftReferral;
import org.haven.referral.ReadReferrals;
import org.haven.referral.ReferralChoice;
import org.haven.referral.ReferralUrgency;
import org.haven.referral.ReferralView;
import org.haven.referral.ReferralsView;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a referral is drafted, under one release that holds. */
@Named("draftPage")
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    @Inject
    private transient ReadReferrals read;
    @Inject
    private transient DraftReferral draft;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;
    @Inject
    private transient Times times;

    private final UUID formKey = UUID.randomUUID();
    private String caseRef;
    private String release;
    private String referral;
    private Integer version;
    private String service;
    private ReferralUrgency urgency = ReferralUrgency.SOON;
    private LocalDate respondBy;
    private String needs;
    private DataCategory[] categories;
    private transient ReferralChoice choice;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.DRAFT_REFERRAL)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
        ReferralsView view = read.read(CaseId.of(caseRef));
        respondBy = times.today().plusDays(DAYS);
        if (isAnew()) {
            UUID id = References.parse(referral);
            fill(view.referrals().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(NotFound::new));
        }
        choice = chosen(view);
    }

    private void fill(ReferralView known) {
        release = known.release().toString();
        version = known.version();
        service = known.service().id().toString();
        urgency = known.urgency();
        respondBy = known.respondBy();
        needs = known.needs();
        categories = known.categories().toArray(DataCategory[]::new);
    }

    private ReferralChoice chosen(ReferralsView view) {
        UUID id = References.parse(release);
        return view.choices().stream().filter(c -> c.release().equals(id)).findFirst().orElseThrow(NoLiveRelease::new);
    }

    public String save() {
        UUID id = draft.draft(new Draft(CaseId.of(caseRef), isAnew() ? References.parse(referral) : null, version,
                References.parse(release), service == null || service.isBlank() ? null : References.parse(service),
                urgency, respondBy, needs,
                categories == null ? Set.of() : Arrays.stream(categories).collect(Collectors.toSet()), formKey));
        Notices.done(language.words("referral.drafted"));
        return ReferralPage.address(caseRef, id.toString());
    }

    public boolean isAnew() {
        return referral != null && !referral.isBlank();
    }

    public ReferralChoice getChoice() {
        if (choice == null) {
            choice = chosen(read.read(CaseId.of(caseRef)));
        }
        return choice;
    }

    public List<DataCategory> getAllowed() {
        return List.copyOf(getChoice().categories());
    }

    public ReferralUrgency[] getUrgencies() {
        return ReferralUrgency.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(String release) {
        this.release = release;
    }

    public String getReferral() {
        return referral;
    }

    public void setReferral(String referral) {
        this.referral = referral;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public ReferralUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(ReferralUrgency urgency) {
        this.urgency = urgency;
    }

    public LocalDate getRespondBy() {
        return respondBy;
    }

    public void setRespondBy(LocalDate respondBy) {
        this.respondBy = respondBy;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public DataCategory[] getCategories() {
        return categories;
    }

    public void setCategories(DataCategory[] categories) {
        this.categories = categories;
    }
}

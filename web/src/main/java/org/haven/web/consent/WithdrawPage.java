package org.haven.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.consent.DataCategory;
import org.haven.consent.ReadConsent;
import org.haven.consent.ReleaseView;
import org.haven.consent.WithdrawRelease;
import org.haven.consent.Withdrawal;
import org.haven.consent.WithdrawnVia;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Asks once more before a release is withdrawn. */
@Named("withdrawPage")
@ViewScoped
public class WithdrawPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadConsent read;
    @Inject
    private transient WithdrawRelease withdraw;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;

    private String caseRef;
    private String release;
    private String recipient;
    private Instant endsAt;
    private Set<DataCategory> categories;
    private WithdrawnVia via;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.WITHDRAW_RELEASE)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
        UUID id = References.parse(release);
        ReleaseView found = read.read(CaseId.of(caseRef)).releases().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
        recipient = found.recipientName();
        endsAt = found.endsAt();
        categories = found.categories();
    }

    public String withdraw() {
        withdraw.withdraw(new Withdrawal(CaseId.of(caseRef), References.parse(release), via));
        Notices.done(language.words("consent.takenBack"));
        return ConsentPage.address(caseRef);
    }

    public WithdrawnVia[] getWays() {
        return WithdrawnVia.values();
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

    public String getRecipient() {
        return recipient;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public Set<DataCategory> getCategories() {
        return categories;
    }

    public WithdrawnVia getVia() {
        return via;
    }

    public void setVia(WithdrawnVia via) {
        this.via = via;
    }
}

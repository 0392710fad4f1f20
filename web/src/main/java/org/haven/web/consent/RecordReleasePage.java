package org.haven.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.consent.Assent;
import org.haven.consent.DataCategory;
import org.haven.consent.NewRelease;
import org.haven.consent.RecordRelease;
import org.haven.consent.ReleaseGiver;
import org.haven.consent.ReleaseMethod;
import org.haven.consent.ReleasePurpose;
import org.haven.partner.ListPartners;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a release is recorded. */
@Named("recordRelease")
@ViewScoped
public class RecordReleasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** As long as most purposes need; whoever fills in the form changes it. */
    private static final int DAYS = 90;

    @Inject
    private transient RecordRelease record;
    @Inject
    private transient ListPartners partners;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;
    @Inject
    private transient Times times;

    private final UUID formKey = UUID.randomUUID();
    private String caseRef;
    private String recipient;
    private ReleasePurpose purpose = ReleasePurpose.REFERRAL;
    private String purposeWords;
    private DataCategory[] categories;
    private LocalDate validFrom;
    private LocalDate endsOn;
    private String longReason;
    private ReleaseGiver giver = ReleaseGiver.SURVIVOR;
    private String giverName;
    private Assent assent;
    private ReleaseMethod method = ReleaseMethod.WRITTEN;
    private String spokenIn;
    private boolean interpreter;
    private LocalDateTime signedAt;
    private boolean notACondition;
    private transient List<PartnerView> known;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.RECORD_RELEASE)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
        endsOn = times.today().plusDays(DAYS);
        getPartners();
    }

    public String save() {
        record.record(new NewRelease(CaseId.of(caseRef),
                recipient == null || recipient.isBlank() ? null : PartnerId.of(recipient), purpose, purposeWords,
                chosen(), validFrom == null ? null : beginning(validFrom),
                endsOn == null ? null : beginning(endsOn.plusDays(1)), longReason, giver, giverName, assent, method,
                spokenIn, interpreter, NewRelease.NOTICE, notACondition,
                signedAt == null ? null : signedAt.atZone(times.zone()).toInstant(), formKey));
        Notices.done(language.words("consent.recorded"));
        return ConsentPage.address(caseRef);
    }

    private Set<DataCategory> chosen() {
        return categories == null ? Set.of() : Arrays.stream(categories).collect(Collectors.toSet());
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(times.zone()).toInstant();
    }

    public List<PartnerView> getPartners() {
        if (known == null) {
            known = partners.list(null, new Page(0, Page.LARGEST)).items();
        }
        return known;
    }

    public String getNotice() {
        return language.words("notice." + NewRelease.NOTICE);
    }

    public ReleasePurpose[] getPurposes() {
        return ReleasePurpose.values();
    }

    public DataCategory[] getAllCategories() {
        return DataCategory.values();
    }

    public ReleaseGiver[] getGivers() {
        return ReleaseGiver.values();
    }

    public Assent[] getAssents() {
        return new Assent[]{Assent.GIVEN, Assent.CANNOT_SAY};
    }

    public ReleaseMethod[] getMethods() {
        return ReleaseMethod.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public ReleasePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ReleasePurpose purpose) {
        this.purpose = purpose;
    }

    public String getPurposeWords() {
        return purposeWords;
    }

    public void setPurposeWords(String purposeWords) {
        this.purposeWords = purposeWords;
    }

    public DataCategory[] getCategories() {
        return categories;
    }

    public void setCategories(DataCategory[] categories) {
        this.categories = categories;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getLongReason() {
        return longReason;
    }

    public void setLongReason(String longReason) {
        this.longReason = longReason;
    }

    public ReleaseGiver getGiver() {
        return giver;
    }

    public void setGiver(ReleaseGiver giver) {
        this.giver = giver;
    }

    public String getGiverName() {
        return giverName;
    }

    public void setGiverName(String giverName) {
        this.giverName = giverName;
    }

    public Assent getAssent() {
        return assent;
    }

    public void setAssent(Assent assent) {
        this.assent = assent;
    }

    public ReleaseMethod getMethod() {
        return method;
    }

    public void setMethod(ReleaseMethod method) {
        this.method = method;
    }

    public String getSpokenIn() {
        return spokenIn;
    }

    public void setSpokenIn(String spokenIn) {
        this.spokenIn = spokenIn;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public LocalDateTime getSignedAt() {
        return signedAt;
    }

    public void setSignedAt(LocalDateTime signedAt) {
        this.signedAt = signedAt;
    }

    public boolean isNotACondition() {
        return notACondition;
    }

    public void setNotACondition(boolean notACondition) {
        this.notACondition = notACondition;
    }
}

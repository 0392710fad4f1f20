package org.haven.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.consent.ConsentView;
import org.haven.consent.DataCategory;
import org.haven.consent.DisclosureView;
import org.haven.consent.ReadConsent;
import org.haven.consent.ReleasePurpose;
import org.haven.consent.ReleaseView;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Times;

/** The consent tab of a case: releases, those that hold first, and everything that has left. */
@Named("consentPage")
@RequestScoped
public class ConsentPage {

    @Inject
    ReadConsent read;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Times times;

    private String caseRef;
    private ConsentView view;

    public void open() {
        getView();
    }

    static String address(String caseRef) {
        return "/app/consent/consent.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public ConsentView getView() {
        if (view == null) {
            view = read.read(CaseId.of(caseRef));
        }
        return view;
    }

    /** Kinds of information, in words. */
    public String words(Collection<DataCategory> categories) {
        return categories.stream().map(c -> language.words("dataCategory." + c.code()))
                .collect(Collectors.joining(" · "));
    }

    /** The last day on which it holds, or the moment where it does not end with a day. */
    public String until(Instant end) {
        LocalDateTime at = LocalDateTime.ofInstant(end, times.zone());
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? times.day(at.toLocalDate().minusDays(1))
                : times.moment(end);
    }

    /** What has left and how much of it, in words. */
    public String parts(DisclosureView left) {
        return left.parts().stream()
                .map(p -> language.words("dataCategory." + p.category().code()) + " (" + amount(p.items()) + ")")
                .collect(Collectors.joining(" · "));
    }

    private String amount(int items) {
        return switch (items) {
            case 0 -> language.words("disclosures.nothing");
            case 1 -> language.words("disclosures.line");
            default -> language.words("disclosures.lines").replace("{count}", String.valueOf(items));
        };
    }

    /** Whether somebody could be referred under it now. */
    public boolean referring(ReleaseView release) {
        return release.live() && release.purpose() == ReleasePurpose.REFERRAL && caller.may(Permission.DRAFT_REFERRAL);
    }

    public boolean isRecording() {
        return caller.may(Permission.RECORD_RELEASE);
    }

    public boolean isWithdrawing() {
        return caller.may(Permission.WITHDRAW_RELEASE);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

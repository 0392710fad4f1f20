package org.haven.web.referral;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.consent.NoLiveRelease;
import org.haven.referral.CancelReferral;
import org.haven.referral.HandedOut;
import org.haven.referral.PrintPacket;
import org.haven.referral.ProviderDecline;
import org.haven.referral.ReadReferrals;
import org.haven.referral.RecordAnswer;
import org.haven.referral.ReferralAnswer;
import org.haven.referral.ReferralOfCase;
import org.haven.referral.ReferralState;
import org.haven.referral.ReferralStep;
import org.haven.referral.ReferralView;
import org.haven.referral.SendReferral;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.FileAnswer;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** One referral, and what can be done with it now. */
@Named("referralPage")
@ViewScoped
public class ReferralPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadReferrals read;
    @Inject
    private transient SendReferral send;
    @Inject
    private transient PrintPacket print;
    @Inject
    private transient RecordAnswer record;
    @Inject
    private transient CancelReferral cancel;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Language language;
    @Inject
    private transient PacketTongue tongue;

    /** By which the page sees that the packet has come. */
    private final UUID fileKey = UUID.randomUUID();
    private String caseRef;
    private String referral;
    /** As it was when the page was drawn: what was offered then is judged by the use case, not by the page. */
    private int version;
    private ReferralState state;
    private boolean live;
    private ReferralState answer;
    private ProviderDecline reason;
    private transient ReferralView view;

    public void open() {
        version = getView().version();
        state = getView().state();
        live = getView().releaseLive();
    }

    static String address(String caseRef, String referral) {
        return "/app/referral/referral.xhtml?faces-redirect=true&case=" + caseRef + "&referral=" + referral;
    }

    public void send() {
        try {
            handOut(send.send(new ReferralStep(CaseId.of(caseRef), id(), version), tongue.words()));
        } catch (NoLiveRelease e) {
            view = null;
            live = false;
            throw e;
        }
    }

    public void print() {
        try {
            handOut(print.print(new ReferralOfCase(CaseId.of(caseRef), id()), tongue.words()));
        } catch (NoLiveRelease e) {
            view = null;
            live = false;
            throw e;
        }
    }

    private void handOut(HandedOut handedOut) {
        FileAnswer.pdf(FacesContext.getCurrentInstance(), handedOut.fileName(), handedOut.bytes(), fileKey);
    }

    public String answer() {
        record.record(new ReferralAnswer(CaseId.of(caseRef), id(), version, answer, reason));
        Notices.done(language.words("referral.answerDone"));
        return address(caseRef, referral);
    }

    public String cancel() {
        cancel.cancel(new ReferralStep(CaseId.of(caseRef), id(), version));
        Notices.done(language.words("referral.cancelled"));
        return ReferralsPage.address(caseRef);
    }

    private UUID id() {
        return References.parse(referral);
    }

    public ReferralView getView() {
        if (view == null) {
            view = read.read(CaseId.of(caseRef)).referrals().stream().filter(r -> r.id().equals(id())).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return view;
    }

    public String getTone() {
        return ReferralsPage.tone(getView().state());
    }

    /** What it leaves the house with, in words. */
    public String getLeaves() {
        return getView().categories().stream().map(c -> language.words("dataCategory." + c.code()))
                .collect(Collectors.joining(" · "));
    }

    public boolean isDraft() {
        return state == ReferralState.DRAFT;
    }

    /** Whether its release has gone, so that nothing leaves. */
    public boolean isBlocked() {
        return !live && (isDraft() || state.isWithPartner());
    }

    public boolean isSending() {
        return isDraft() && live && caller.may(Permission.SEND_REFERRAL);
    }

    public boolean isPrinting() {
        return state.isWithPartner() && live && caller.may(Permission.PRINT_PACKET);
    }

    public boolean isAnswering() {
        return !getAnswers().isEmpty() && caller.may(Permission.ANSWER_REFERRAL);
    }

    public boolean isCancelling() {
        return state.isOpen() && caller.may(Permission.CANCEL_REFERRAL);
    }

    public boolean isRecording() {
        return caller.may(Permission.RECORD_RELEASE);
    }

    /** Where it can lead on to from here. */
    public List<ReferralState> getAnswers() {
        return Arrays.stream(ReferralState.values())
                .filter(s -> ReferralAnswer.ANSWERS.contains(s) && state.mayBecome(s)).toList();
    }

    /** Whether a provider may say no from here. */
    public boolean isDeclinable() {
        return getAnswers().contains(ReferralState.DECLINED_BY_PROVIDER);
    }

    public ProviderDecline[] getReasons() {
        return ProviderDecline.values();
    }

    public UUID getFileKey() {
        return fileKey;
    }

    /** Where the page is drawn anew once the packet has come. */
    public String getHere() {
        return "/app/referral/referral.xhtml?case=" + caseRef + "&referral=" + referral;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getReferral() {
        return referral;
    }

    public void setReferral(String referral) {
        this.referral = referral;
    }

    public ReferralState getAnswer() {
        return answer;
    }

    public void setAnswer(ReferralState answer) {
        this.answer = answer;
    }

    public ProviderDecline getReason() {
        return reason;
    }

    public void setReason(ProviderDecline reason) {
        this.reason = reason;
    }
}

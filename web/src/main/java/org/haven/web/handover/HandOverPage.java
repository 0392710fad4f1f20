package org.haven.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.handover.AnswerHandOver;
import org.haven.handover.HandOverAnswer;
import org.haven.handover.HandOverDraft;
import org.haven.handover.HandOverState;
import org.haven.handover.HandOverStep;
import org.haven.handover.HandOversView;
import org.haven.handover.OfferHandOver;
import org.haven.handover.SeeHandOver;
import org.haven.handover.WithdrawHandOver;
import org.haven.handover.WriteHandOver;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Handing a case over: the summary, the first signature and the second. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MY_CASES = "/app/casefile/list.xhtml?faces-redirect=true";

    @Inject
    private transient SeeHandOver see;
    @Inject
    private transient WriteHandOver write;
    @Inject
    private transient OfferHandOver offer;
    @Inject
    private transient WithdrawHandOver withdraw;
    @Inject
    private transient AnswerHandOver answer;
    @Inject
    private transient Language language;

    private String caseRef;
    private UUID formKey;
    private UUID handOver;
    private int version;
    private String to;
    private String summary;
    private transient HandOversView view;

    public void open() {
        formKey = UUID.randomUUID();
        view = see.see(CaseId.of(caseRef));
        if (view.present() != null) {
            handOver = view.present().id();
            version = view.present().version();
            to = view.present().toId().toString();
            summary = view.present().summary();
        }
    }

    public HandOversView getView() {
        if (view == null) {
            view = see.see(CaseId.of(caseRef));
        }
        return view;
    }

    /** Whether it is still being written. */
    public boolean isWriting() {
        return getView().mayHandOver() && (view.present() == null || view.present().state() == HandOverState.DRAFT);
    }

    public boolean isDrafted() {
        return getView().present() != null && view.present().state() == HandOverState.DRAFT;
    }

    public boolean isOffered() {
        return getView().present() != null && view.present().state() == HandOverState.OFFERED;
    }

    /** Whether the reader is the one who signs second. */
    public boolean isSigning() {
        return isOffered() && view.present().toMe();
    }

    public String save() {
        write.write(draft());
        return done("handover.saved");
    }

    /** What was signed is what stands in the form. */
    public String offer() {
        UUID written = write.write(draft());
        CaseId caseId = CaseId.of(caseRef);
        int present = see.see(caseId).present().version();
        offer.offer(new HandOverStep(caseId, written, present));
        return done("handover.offered");
    }

    private HandOverDraft draft() {
        return new HandOverDraft(CaseId.of(caseRef), handOver, handOver == null ? null : version,
                to == null ? null : StaffId.of(to), summary, formKey);
    }

    public String withdraw() {
        withdraw.withdraw(new HandOverStep(CaseId.of(caseRef), handOver, version));
        return done("handover.withdrawn");
    }

    public String sign() {
        answer.answer(new HandOverAnswer(CaseId.of(caseRef), handOver, version, true));
        return done("handover.signed");
    }

    public String decline() {
        answer.answer(new HandOverAnswer(CaseId.of(caseRef), handOver, version, false));
        Notices.done(language.words("handover.declined"));
        return MY_CASES;
    }

    public int getLongest() {
        return HandOverDraft.LONGEST;
    }

    private String done(String words) {
        Notices.done(language.words(words));
        return "/app/handover/handover.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}

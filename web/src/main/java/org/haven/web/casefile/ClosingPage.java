package org.haven.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.casefile.ClosingView;
import org.haven.casefile.ClosureDecision;
import org.haven.casefile.ClosureReason;
import org.haven.casefile.DecideClosure;
import org.haven.casefile.NewClosure;
import org.haven.casefile.ReopenCase;
import org.haven.casefile.Reopening;
import org.haven.casefile.RequestClosure;
import org.haven.casefile.SeeClosing;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The closing tab of a case: what is still open, asking, deciding, and taking up again. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient SeeClosing see;
    @Inject
    private transient RequestClosure request;
    @Inject
    private transient DecideClosure decide;
    @Inject
    private transient ReopenCase reopen;
    @Inject
    private transient CurrentCaller caller;

    private String caseRef;
    private UUID formKey;
    private UUID waiting;
    private int version;
    private transient ClosingView view;
    private ClosureReason reason;
    private String note;
    private Boolean contactAfter;
    private String contactHow;
    private LocalDate followUpOn;
    private String answer;
    private String why;

    public void open() {
        formKey = UUID.randomUUID();
        view = see.see(CaseId.of(caseRef));
        if (view.waiting() != null) {
            waiting = view.waiting().id();
            version = view.waiting().version();
        }
    }

    public ClosingView getView() {
        if (view == null) {
            view = see.see(CaseId.of(caseRef));
        }
        return view;
    }

    public String ask() {
        request.request(
                new NewClosure(CaseId.of(caseRef), reason, note, contactAfter, contactHow, followUpOn, formKey));
        return done("closing.asked");
    }

    public String approve() {
        decide.decide(new ClosureDecision(CaseId.of(caseRef), waiting, version, true, answer));
        return done("closing.approved");
    }

    public String sendBack() {
        decide.decide(new ClosureDecision(CaseId.of(caseRef), waiting, version, false, answer));
        return done("closing.sentBack");
    }

    public String reopen() {
        try {
            reopen.reopen(new Reopening(CaseId.of(caseRef), why, formKey));
        } catch (Invalid e) {
            throw "reason".equals(e.field())
                    ? new Invalid("why", e.code().substring("invalid.".length()), e.details())
                    : e;
        }
        return done("closing.reopened");
    }

    private String done(String words) {
        Notices.done(language.words(words));
        return "/app/casefile/closing.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public boolean isAsking() {
        return caller.may(Permission.REQUEST_CLOSURE) && getView().waiting() == null && !getView().status().closed();
    }

    public boolean isDeciding() {
        return caller.may(Permission.DECIDE_CLOSURE) && getView().waiting() != null && !getView().waiting().own();
    }

    public boolean isReopening() {
        return caller.may(Permission.REOPEN_CASE) && getView().status().closed();
    }

    public ClosureReason[] getReasons() {
        return ClosureReason.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public ClosureReason getReason() {
        return reason;
    }

    public void setReason(ClosureReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Boolean getContactAfter() {
        return contactAfter;
    }

    public void setContactAfter(Boolean contactAfter) {
        this.contactAfter = contactAfter;
    }

    public String getContactHow() {
        return contactHow;
    }

    public void setContactHow(String contactHow) {
        this.contactHow = contactHow;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

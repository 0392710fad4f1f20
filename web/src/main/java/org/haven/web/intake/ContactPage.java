package org.haven.web.intake;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.casefile.OpenedCase;
import org.haven.intake.AcceptIntake;
import org.haven.intake.Act;
import org.haven.intake.CloseIntake;
import org.haven.intake.Closing;
import org.haven.intake.ContactId;
import org.haven.intake.ContactState;
import org.haven.intake.ContactView;
import org.haven.intake.DecidingOrganisation;
import org.haven.intake.DeclineReason;
import org.haven.intake.Known;
import org.haven.intake.Means;
import org.haven.intake.OpenIntake;
import org.haven.intake.Purpose;
import org.haven.intake.ScreenIntake;
import org.haven.intake.ScreeningAnswers;
import org.haven.intake.TraffickingStatus;
import org.haven.shared.Invalid;
import org.haven.shared.Stale;
import org.haven.shared.Today;
import org.haven.web.shared.Notices;

/** One contact: what was said, its screening, and what becomes of it. */
@Named("contactPage")
@ViewScoped
public class ContactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIntake open;
    @Inject
    private transient ScreenIntake screen;
    @Inject
    private transient AcceptIntake accept;
    @Inject
    private transient CloseIntake close;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Clock clock;

    private String contact;
    private transient ContactView view;

    private Known under18;
    private Act[] acts = {};
    private Means[] means = {};
    private Purpose[] purposes = {};
    private String[] exploitation = {};
    private String[] control = {};
    private String[] recruitment = {};
    private TraffickingStatus status;
    private DecidingOrganisation decidedBy = DecidingOrganisation.NGO;
    private LocalDate decidedOn;
    private String reason;

    private ContactState outcome;
    private DeclineReason declineReason;
    private String note;
    private boolean sure;

    public void open() {
        view = open.open(ContactId.of(contact));
        decidedOn = Today.at(clock.instant());
        ScreeningAnswers last = view.screening();
        if (last != null) {
            under18 = last.under18();
            acts = last.acts().toArray(Act[]::new);
            means = last.means().toArray(Means[]::new);
            purposes = last.purposes().toArray(Purpose[]::new);
            exploitation = last.exploitation().toArray(String[]::new);
            control = last.control().toArray(String[]::new);
            recruitment = last.recruitment().toArray(String[]::new);
            status = last.status();
            decidedBy = last.decidedBy();
            reason = last.reason();
        }
    }

    public String screen() {
        try {
            screen.screen(view.id(), view.version(),
                    new ScreeningAnswers(under18, Set.copyOf(List.of(acts)), Set.copyOf(List.of(means)),
                            Set.copyOf(List.of(purposes)), List.of(exploitation), List.of(control),
                            List.of(recruitment), status, decidedBy, decidedOn, reason));
        } catch (Stale e) {
            throw asItIsNow(e);
        }
        return done("screen.done");
    }

    /** When a colleague was quicker, the contact is read again; what was typed stays, and sending it again is a decision. */
    private Stale asItIsNow(Stale refusal) {
        view = open.open(view.id());
        return refusal;
    }

    /** Whoever works with survivors leads what they take on; others put it into the team's queue. */
    public String accept() {
        OpenedCase opened;
        try {
            opened = accept.accept(view.id(), view.version(),
                    isLeading() ? Optional.of(caller.get().staffId()) : Optional.empty());
        } catch (Stale e) {
            throw asItIsNow(e);
        }
        Notices.done(IntakeText.of("accept.done").replace("{0}", opened.number()));
        return "/app/casefile/file.xhtml?faces-redirect=true&case=" + opened.id();
    }

    public String close() {
        Closing closing = closing();
        if (outcome == ContactState.WRONG_NUMBER && !sure) {
            throw new Invalid("sure", "required");
        }
        try {
            close.close(view.id(), view.version(), closing);
        } catch (Stale e) {
            throw asItIsNow(e);
        }
        Notices.done(IntakeText.of("close.done"));
        return "/app/intake/list.xhtml?faces-redirect=true";
    }

    /** The page has a reason of the screening as well; what is missing here is said beside the field of the closing. */
    private Closing closing() {
        try {
            return new Closing(outcome, declineReason, note);
        } catch (Invalid e) {
            throw "reason".equals(e.field())
                    ? new Invalid("declineReason", e.code().substring("invalid.".length()), e.details())
                    : e;
        }
    }

    private String done(String key) {
        Notices.done(IntakeText.of(key));
        return "/app/intake/contact.xhtml?faces-redirect=true&contact=" + view.id();
    }

    public ContactView getView() {
        return view;
    }

    public boolean isDanger() {
        return view.form().immediateDanger() == Known.YES && isOpenStill();
    }

    /** Whether the person who accepts works with survivors themselves and so leads the case. */
    public boolean isLeading() {
        return caller.may(Permission.WRITE_NOTE);
    }

    /** Whether what was just sent needs mending, so that the form stays open. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public boolean isOpenStill() {
        return view.state().open();
    }

    public boolean isScreening() {
        return isOpenStill() && caller.may(Permission.SCREEN_INTAKE);
    }

    public boolean isAccepting() {
        return view.state() == ContactState.SCREENED && caller.may(Permission.ACCEPT_INTAKE);
    }

    public boolean isClosing() {
        return isOpenStill() && caller.may(Permission.CLOSE_INTAKE);
    }

    /** Whether the closing asks for this agency's reason. */
    public boolean isReasonAsked() {
        return getEndings().contains(ContactState.DECLINED_BY_PROVIDER);
    }

    public List<ContactState> getEndings() {
        return IntakeChoices.endings(view.state());
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Known getUnder18() {
        return under18;
    }

    public void setUnder18(Known under18) {
        this.under18 = under18;
    }

    public Act[] getActs() {
        return acts.clone();
    }

    public void setActs(Act[] acts) {
        this.acts = acts.clone();
    }

    public Means[] getMeans() {
        return means.clone();
    }

    public void setMeans(Means[] means) {
        this.means = means.clone();
    }

    public Purpose[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(Purpose[] purposes) {
        this.purposes = purposes.clone();
    }

    public String[] getExploitation() {
        return exploitation.clone();
    }

    public void setExploitation(String[] exploitation) {
        this.exploitation = exploitation.clone();
    }

    public String[] getControl() {
        return control.clone();
    }

    public void setControl(String[] control) {
        this.control = control.clone();
    }

    public String[] getRecruitment() {
        return recruitment.clone();
    }

    public void setRecruitment(String[] recruitment) {
        this.recruitment = recruitment.clone();
    }

    public TraffickingStatus getStatus() {
        return status;
    }

    public void setStatus(TraffickingStatus status) {
        this.status = status;
    }

    public DecidingOrganisation getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(DecidingOrganisation decidedBy) {
        this.decidedBy = decidedBy;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether this contact can still turn out to be a wrong number, which destroys what was written. */
    public boolean isForgettable() {
        return getEndings().contains(ContactState.WRONG_NUMBER);
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public ContactState getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactState outcome) {
        this.outcome = outcome;
    }

    public DeclineReason getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(DeclineReason declineReason) {
        this.declineReason = declineReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

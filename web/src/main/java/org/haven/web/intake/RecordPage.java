package org.haven.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.intake.CallerRelation;
import org.haven.intake.ContactId;
import org.haven.intake.IntakeChannel;
import org.haven.intake.IntakeForm;
import org.haven.intake.Known;
import org.haven.intake.Nature;
import org.haven.intake.RecordIntake;
import org.haven.intake.Urgency;
import org.haven.web.shared.Notices;

/** The first screen of a contact. */
@Named("recordPage")
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordIntake record;
    @Inject
    private transient CurrentCaller caller;

    private final UUID formKey = UUID.randomUUID();
    private IntakeChannel channel = IntakeChannel.PHONE;
    private CallerRelation callerRelation = CallerRelation.NOT_SAID;
    private Nature nature;
    private Urgency urgency;
    private Known immediateDanger = Known.NOT_KNOWN;
    private Known minorsPresent = Known.NOT_KNOWN;
    private boolean anonymous;
    private String chosenName;
    private String safeContact;
    private String summary;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.RECORD_INTAKE)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
    }

    public String save() {
        ContactId id = record.record(formKey, new IntakeForm(channel, callerRelation, nature, urgency, immediateDanger,
                minorsPresent, anonymous, chosenName, safeContact, summary));
        Notices.done(IntakeText.of("record.done"));
        return "/app/intake/contact.xhtml?faces-redirect=true&contact=" + id;
    }

    public IntakeChannel getChannel() {
        return channel;
    }

    public void setChannel(IntakeChannel channel) {
        this.channel = channel;
    }

    public CallerRelation getCallerRelation() {
        return callerRelation;
    }

    public void setCallerRelation(CallerRelation callerRelation) {
        this.callerRelation = callerRelation;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Known getImmediateDanger() {
        return immediateDanger;
    }

    public void setImmediateDanger(Known immediateDanger) {
        this.immediateDanger = immediateDanger;
    }

    public Known getMinorsPresent() {
        return minorsPresent;
    }

    public void setMinorsPresent(Known minorsPresent) {
        this.minorsPresent = minorsPresent;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public String getChosenName() {
        return chosenName;
    }

    public void setChosenName(String chosenName) {
        this.chosenName = chosenName;
    }

    public String getSafeContact() {
        return safeContact;
    }

    public void setSafeContact(String safeContact) {
        this.safeContact = safeContact;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}

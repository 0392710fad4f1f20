package org.haven.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/**
 * Somebody reached out, for themselves or for another. It may exist with no person known; where anything about a person
 * was written down, it is sealed under that person's own key, which a case would go on using.
 */
@Entity
@Table(name = "contact")
class Contact {

    private static final String TABLE = "contact";

    @Id
    private UUID id;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;
    @Column(nullable = false, updatable = false)
    private IntakeChannel channel;
    @Column(name = "operator_id", nullable = false, updatable = false)
    private UUID operatorId;
    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;
    @Column(nullable = false, updatable = false)
    private boolean anonymous;
    @Column(name = "caller_relation", nullable = false, updatable = false)
    private CallerRelation callerRelation;
    @Column(nullable = false, updatable = false)
    private Nature nature;
    @Column(nullable = false, updatable = false)
    private Urgency urgency;
    @Column(name = "immediate_danger", nullable = false, updatable = false)
    private Known immediateDanger;
    @Column(name = "minors_present", nullable = false, updatable = false)
    private Known minorsPresent;
    @Column(name = "chosen_name", updatable = false)
    private Cell chosenName;
    @Column(name = "safe_contact", updatable = false)
    private Cell safeContact;
    @Column(updatable = false)
    private Cell summary;
    @Column(nullable = false)
    private ContactState state;
    @Column(name = "decline_reason")
    private DeclineReason declineReason;
    @Column(name = "closing_note")
    private Cell closingNote;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "case_id")
    private UUID caseId;
    @Version
    private int version;

    protected Contact() {
    }

    /** @param ring holds the subject's key; not asked when nothing was said of a person */
    Contact(UUID formKey, IntakeForm form, SubjectId subject, Keyring ring, StaffId operator, UUID team, Instant now) {
        id = UUID.randomUUID();
        this.formKey = formKey;
        receivedAt = now;
        channel = form.channel();
        operatorId = operator.value();
        teamId = team;
        anonymous = form.anonymous();
        callerRelation = form.callerRelation();
        nature = form.nature();
        urgency = form.urgency();
        immediateDanger = form.immediateDanger();
        minorsPresent = form.minorsPresent();
        state = ContactState.NEW;
        if (subject != null) {
            subjectId = subject.value();
            chosenName = seal(ring, "chosen_name", form.chosenName());
            safeContact = seal(ring, "safe_contact", form.safeContact());
            summary = seal(ring, "summary", form.summary());
        }
    }

    /**
     * @throws Stale when somebody moved it since it was read
     * @throws NotThere when it may not go there from where it stands
     */
    void mayMove(ContactState to, int readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
        if (!state.mayBecome(to)) {
            throw new NotThere(state, to);
        }
    }

    /**
     * @param made how many moves it has made so far
     * @throws NotThere when it may not go there from where it stands
     */
    ContactMove move(ContactState to, int made, StaffId by, Instant now) {
        if (!state.mayBecome(to)) {
            throw new NotThere(state, to);
        }
        ContactMove move = new ContactMove(contactId(), made + 1, state, to, by, now);
        state = to;
        closedAt = to.open() ? null : now;
        return move;
    }

    /** Somebody of whom nothing had been written yet becomes a person with a key of their own. */
    void concerns(SubjectId subject) {
        if (subjectId != null) {
            throw new IllegalStateException("The person is known already.");
        }
        subjectId = subject.value();
    }

    void became(CaseId opened) {
        caseId = opened.value();
    }

    /** @param ring holds the subject's key; not asked when there is no note */
    void closed(Closing closing, Keyring ring) {
        declineReason = closing.reason();
        closingNote = seal(ring, "closing_note", closing.note());
    }

    ContactId contactId() {
        return new ContactId(id);
    }

    Optional<SubjectId> subject() {
        return Optional.ofNullable(subjectId).map(SubjectId::new);
    }

    Optional<CaseId> caseId() {
        return Optional.ofNullable(caseId).map(CaseId::new);
    }

    StaffId operator() {
        return new StaffId(operatorId);
    }

    ContactState state() {
        return state;
    }

    IntakeChannel channel() {
        return channel;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    int version() {
        return version;
    }

    String chosenName(Keyring ring) {
        return open(ring, "chosen_name", chosenName);
    }

    String safeContact(Keyring ring) {
        return open(ring, "safe_contact", safeContact);
    }

    /** What was written down, as it was asked. */
    IntakeForm form(Keyring ring) {
        return new IntakeForm(channel, callerRelation, nature, urgency, immediateDanger, minorsPresent, anonymous,
                chosenName(ring), safeContact(ring), open(ring, "summary", summary));
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    String closingNote(Keyring ring) {
        return open(ring, "closing_note", closingNote);
    }

    private Cell seal(Keyring ring, String column, String text) {
        return text == null ? null : ring.seal(new SubjectId(subjectId), new CellPlace(TABLE, column, id), text);
    }

    private String open(Keyring ring, String column, Cell cell) {
        return cell == null ? null : ring.open(new SubjectId(subjectId), new CellPlace(TABLE, column, id), cell);
    }

    @Override
    public String toString() {
        return "Contact " + id;
    }
}

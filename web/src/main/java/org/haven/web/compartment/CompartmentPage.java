package org.haven.web.compartment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.NoteInCompartment;
import org.haven.compartment.NotesOfCase;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.shared.Refusal;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.web.shared.Drawing;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/**
 * The notes of one compartment of one case, on a page that stands alone: whoever heads the compartment has no way to the
 * case. What is the same for clinical and for privileged notes; each feature brings its acts and its address.
 */
public abstract class CompartmentPage {

    @Inject
    Language language;
    @Inject
    Drawing drawing;

    private String caseRef;
    private String from;
    private String about;
    private String draft;
    private String signed;
    private String formKey;
    private String version;
    private String text;
    private String addition;
    private String colleague;
    private LocalDate until;
    private NotesOfCase notes;

    protected abstract NotesOfCase read(CaseId caseId);

    protected abstract UUID write(NoteDraft note);

    protected abstract void sign(CaseId caseId, UUID note, int readVersion);

    protected abstract UUID add(CaseId caseId, UUID note, UUID formKey, String addition);

    /** @param lastDay to its end the colleague stands in */
    protected abstract void nameStandIn(CaseId caseId, StaffId standIn, LocalDate lastDay);

    /** The page's address, without parameters. */
    protected abstract String address();

    /** Reads the notes, and puts the draft that is written on into the form. */
    public void open() {
        getNotes();
        NoteInCompartment note = getChosen();
        if (draft != null && (note == null || note.signed() || !note.own())
                || signed != null && (note == null || !note.signed())) {
            throw new NotFound();
        }
        if (draft != null) {
            text = note.text();
        }
    }

    public String save() {
        written();
        Notices.done(language.words("compartment.saved"));
        return here();
    }

    /** What is signed is what stands on the page: it is written first. */
    public String saveAndSign() {
        boolean fresh = draft == null;
        UUID note = written();
        try {
            // writing makes the draft one version newer; a new one begins at nought
            sign(id(), note, fresh ? 0 : number() + 1);
        } catch (Refusal e) {
            // the words are kept: nobody is left with a form that would sign others than it shows
            Notices.done(language.words("compartment.savedNotSigned"));
            return here() + "&draft=" + note;
        }
        Notices.done(language.words("compartment.signed"));
        return here();
    }

    private UUID written() {
        try {
            return write(new NoteDraft(id(), draft == null ? null : References.parse(draft), number(),
                    about == null ? null : References.parse(about), References.parse(formKey), text));
        } catch (Stale e) {
            // the newer wording now stands below the form; saving again is a decision made with both in sight
            version = null;
            throw e;
        }
    }

    public String add() {
        try {
            add(id(), References.parse(signed), References.parse(formKey), addition);
        } catch (Invalid e) {
            throw "text".equals(e.field())
                    ? new Invalid("addition", e.code().substring("invalid.".length()), e.details())
                    : e;
        }
        Notices.done(language.words("compartment.added"));
        return here();
    }

    public String nameStandIn() {
        nameStandIn(id(), StaffId.of(colleague), until);
        Notices.done(language.words("compartment.standInNamed"));
        return here();
    }

    private CaseId id() {
        return CaseId.of(caseRef);
    }

    private int number() {
        try {
            return draft == null ? 0 : Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    private String here() {
        return address() + "?faces-redirect=true&case=" + caseRef + (from == null ? "" : "&from=" + from);
    }

    /** This page, without a note that is written on or added to. */
    public String getPlain() {
        return address() + "?case=" + caseRef + (from == null ? "" : "&from=" + from);
    }

    public NotesOfCase getNotes() {
        if (notes == null) {
            notes = read(id());
        }
        return notes;
    }

    /** The note that is written on or added to, as it stands now; null when none is. */
    public NoteInCompartment getChosen() {
        String chosen = draft == null ? signed : draft;
        if (chosen == null) {
            return null;
        }
        UUID wanted = References.parse(chosen);
        return getNotes().notes().stream().filter(n -> n.id().equals(wanted)).findFirst().orElse(null);
    }

    /** Whoever heads the compartment reads and adds. Looked at while the page is drawn, and not when it comes back. */
    public boolean isWriting() {
        return signed == null && (!drawing.isNow() || getNotes().writing());
    }

    /** Whether somebody else can be asked to stand in; looked at while the page is drawn, and not when it comes back. */
    public boolean isNaming() {
        return draft == null && signed == null && (!drawing.isNow() || !getNotes().colleagues().isEmpty());
    }

    public List<NotesOfCase.Colleague> getColleagues() {
        return getNotes().colleagues();
    }

    public int getLongest() {
        return NoteDraft.LONGEST;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    /** Where the reader came from: the list of whoever heads the compartment, or the case. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = "supervision".equals(from) ? from : null;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getSigned() {
        return signed;
    }

    public void setSigned(String signed) {
        this.signed = signed;
    }

    public String getFormKey() {
        return formKey == null ? UUID.randomUUID().toString() : formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getVersion() {
        return version == null && draft != null && drawing.isNow() && getChosen() != null
                ? String.valueOf(getChosen().version())
                : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}

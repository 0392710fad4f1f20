package org.haven.web.compartment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.NoteInCompartment;
import org.haven.compartment.NoteSigned;
import org.haven.compartment.NotesOfCase;
import org.haven.compartment.StandInNaming;
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
import org.haven.web.shared.Times;

/**
 * The notes of one compartment of one case, on a page that stands alone: whoever heads the compartment has no way to the
 * case. What is the same for clinical and for privileged notes; each feature brings its acts and its address.
 */
public abstract class CompartmentPage {

    @Inject
    Language language;
    @Inject
    Drawing drawing;
    @Inject
    Times times;

    private String caseRef;
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

    protected abstract void nameStandIn(StandInNaming naming);

    /** The page's address, without parameters. */
    protected abstract String address();

    /**
     * Reads the notes, and puts the draft that is written on into the form.
     *
     * @throws NoteSigned when it has been signed meanwhile
     */
    public void open() {
        getNotes();
        if (about != null) {
            References.parse(about);
        }
        NoteInCompartment note = getChosen();
        if (draft != null && (note == null || !note.own()) || signed != null && (note == null || !note.signed())) {
            throw new NotFound();
        }
        if (draft != null) {
            if (note.signed()) {
                throw new NoteSigned();
            }
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
        nameStandIn(new StandInNaming(id(), StaffId.of(colleague), until));
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
        return address() + "?faces-redirect=true&case=" + caseRef;
    }

    /** This page, without a note that is written on or added to. */
    public String getPlain() {
        return address() + "?case=" + caseRef;
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

    /** Whether the caller reads as head of the compartment; looked at while the page is drawn, and not when it comes back. */
    public boolean isHeading() {
        return drawing.isNow() && !getNotes().writing();
    }

    /** Whether somebody else can be asked to stand in; looked at while the page is drawn, and not when it comes back. */
    public boolean isNaming() {
        return draft == null && signed == null && (!drawing.isNow() || !getNotes().colleagues().isEmpty());
    }

    public List<NotesOfCase.Colleague> getColleagues() {
        return getNotes().colleagues();
    }

    /** Who stands in for whom, until when, as sentences. */
    public List<String> getStandIns() {
        return getNotes().standIns().stream()
                .map(s -> language.words("compartment.standsIn").replace("{standIn}", s.standIn())
                        .replace("{author}", s.author())
                        // the time ends with a day: it is that day which people mean
                        .replace("{day}", times.dayOf(s.until().minusSeconds(1))))
                .toList();
    }

    public LocalDate getFirstDay() {
        return times.today();
    }

    public LocalDate getLastDay() {
        return times.today().plusDays(StandInNaming.LONGEST);
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

package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.NoteInCompartment;
import org.haven.compartment.NoteSigned;
import org.haven.compartment.NotesOfCase;
import org.haven.counselling.AddToClinicalNote;
import org.haven.counselling.ClinicalNotes;
import org.haven.counselling.ReadClinicalNotes;
import org.haven.counselling.SignClinicalNote;
import org.haven.counselling.WriteClinicalNote;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.shared.Stale;
import org.haven.web.shared.Drawing;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/**
 * The clinical notes of a case: reading, writing, writing again, signing, adding. What is typed lives as long as its
 * request and waits in no session.
 */
@Named("clinical")
@RequestScoped
public class ClinicalPage {

    @Inject
    ReadClinicalNotes read;
    @Inject
    WriteClinicalNote write;
    @Inject
    SignClinicalNote sign;
    @Inject
    AddToClinicalNote add;
    @Inject
    Language language;
    @Inject
    Drawing drawing;
    @Inject
    Times times;

    private String caseRef;
    private String session;
    private String draft;
    private String signing;
    private String adding;
    private String formKey;
    private String readVersion;
    private String text;
    private String newText;
    private String addendum;
    private ClinicalNotes notes;

    /** Reads the notes, and puts a draft that is to be written again into the form. */
    public void open() {
        if (session != null) {
            References.parse(session);
        }
        NoteInCompartment note = getNote();
        if (isOneChosen() && note == null) {
            throw new NotFound();
        }
        if (draft != null || signing != null) {
            if (note.signed()) {
                throw new NoteSigned();
            }
            newText = note.text();
        }
    }

    public String write() {
        write.write(new NoteDraft(id(), null, 0, session == null ? null : References.parse(session),
                References.parse(formKey), text));
        return done("clinical.written");
    }

    public String rewrite() {
        try {
            write.write(new NoteDraft(id(), References.parse(draft), version(), null, null, newText));
        } catch (Stale e) {
            throw asItIsNow(e);
        }
        return done("clinical.rewritten");
    }

    public String sign() {
        try {
            sign.sign(id(), References.parse(signing), version());
        } catch (Stale e) {
            throw asItIsNow(e);
        }
        return done("clinical.signed");
    }

    public String add() {
        add.add(id(), References.parse(adding), References.parse(formKey), addendum);
        return done("clinical.added");
    }

    /** The newer wording now stands on the page; sending again is a decision made with both in sight. */
    private Stale asItIsNow(Stale refusal) {
        readVersion = null;
        notes = null;
        return refusal;
    }

    private String done(String words) {
        Notices.done(language.words(words));
        return address(caseRef);
    }

    static String address(Object caseRef) {
        return "/app/counselling/clinical.xhtml?faces-redirect=true&case=" + caseRef;
    }

    private CaseId id() {
        return CaseId.of(caseRef);
    }

    private int version() {
        try {
            return Integer.parseInt(readVersion);
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    public ClinicalNotes getAll() {
        if (notes == null) {
            notes = read.read(id());
        }
        return notes;
    }

    public NotesOfCase getView() {
        return getAll().notes();
    }

    public List<NoteInCompartment> getNotes() {
        return getView().notes();
    }

    /** All notes, or the one that is added to. */
    public List<NoteInCompartment> getShown() {
        return isOneChosen() ? List.of(getNote()) : getNotes();
    }

    /** Who stands in for whom, until when, as sentences. */
    public List<String> getStandInWords() {
        return getView().standIns().stream().map(s -> language.words("standIn.line").replace("{0}", s.standIn())
                .replace("{1}", s.author()).replace("{2}", times.dayOf(s.until().minusSeconds(1)))).toList();
    }

    /** The note that is written again, signed or added to; null when none is. */
    public NoteInCompartment getNote() {
        String chosen = draft != null ? draft : signing != null ? signing : adding;
        if (chosen == null) {
            return null;
        }
        UUID wanted = References.parse(chosen);
        return getNotes().stream().filter(n -> n.id().equals(wanted) && (adding != null || n.own())).findFirst()
                .orElse(null);
    }

    public boolean isOneChosen() {
        return draft != null || signing != null || adding != null;
    }

    /** Whether the form for a new note is offered; an answered form does not read the notes once more to know. */
    public boolean isWriting() {
        return !isOneChosen() && (!drawing.isNow() || getAll().working());
    }

    public boolean isNaming() {
        return !isOneChosen() && (!drawing.isNow() || !getAll().colleagues().isEmpty());
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getSigning() {
        return signing;
    }

    public void setSigning(String signing) {
        this.signing = signing;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }

    public String getFormKey() {
        return formKey == null ? UUID.randomUUID().toString() : formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getReadVersion() {
        return readVersion == null && drawing.isNow() && getNote() != null
                ? String.valueOf(getNote().version())
                : readVersion;
    }

    public void setReadVersion(String readVersion) {
        this.readVersion = readVersion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNewText() {
        return newText;
    }

    public void setNewText(String newText) {
        this.newText = newText;
    }

    public String getAddendum() {
        return addendum;
    }

    public void setAddendum(String addendum) {
        this.addendum = addendum;
    }

    public int getLongest() {
        return NoteDraft.LONGEST;
    }
}

package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.casefile.AmendNote;
import org.haven.casefile.NoteView;
import org.haven.casefile.ReadNotes;
import org.haven.casefile.WriteNote;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.References;
import org.haven.shared.Slice;
import org.haven.shared.Stale;
import org.haven.web.shared.Drawing;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.PageNumber;

/** The notes of a case: reading, writing, giving one a new wording. */
@Named("notes")
@RequestScoped
public class NotesPage {

    private static final int ROWS = 20;

    @Inject
    ReadNotes read;
    @Inject
    WriteNote write;
    @Inject
    AmendNote amend;
    @Inject
    CaseHeader header;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Drawing drawing;

    private String page;
    private String amending;
    private String formKey;
    private String text;
    private String newText;
    private String readOrdinal;
    private Slice<NoteView> notes;

    /** Reads the page, and puts the wording to be amended into the form. */
    public void open() {
        header.open();
        NoteView note = getNote();
        if (amending != null && note == null) {
            throw new NotFound();
        }
        if (note != null) {
            newText = note.current().text();
        }
    }

    /** The form's key is made when it is drawn: the same form sent twice writes one note. */
    public String write() {
        CaseId caseId = header.id();
        write.write(caseId, References.parse(formKey), text);
        Notices.done(language.words("note.written"));
        return here(caseId);
    }

    public String amend() {
        CaseId caseId = header.id();
        try {
            amend.amend(caseId, References.parse(amending), ordinal(), newText);
        } catch (Stale e) {
            // the newer wording now stands beside the form; saving again is a decision made with both in sight
            readOrdinal = null;
            notes = null;
            throw e;
        } catch (Invalid e) {
            throw "text".equals(e.field()) ? renamed(e) : e;
        }
        Notices.done(language.words("note.amended"));
        return here(caseId);
    }

    private static Invalid renamed(Invalid e) {
        return new Invalid("newText", e.code().substring("invalid.".length()), e.details());
    }

    private int ordinal() {
        try {
            return Integer.parseInt(readOrdinal);
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    private static String here(CaseId caseId) {
        return "/app/casefile/notes.xhtml?faces-redirect=true&case=" + caseId;
    }

    public List<NoteView> getRows() {
        return slice().items();
    }

    public boolean isMore() {
        return slice().more();
    }

    public String getNext() {
        return "/app/casefile/notes.xhtml?case=" + header.getRef() + "&page=" + (number() + 1);
    }

    public String amendAddress(NoteView note) {
        return "/app/casefile/notes.xhtml?case=" + header.getRef() + (number() == 0 ? "" : "&page=" + number())
                + "&amend=" + note.id();
    }

    private Slice<NoteView> slice() {
        if (notes == null) {
            notes = read.read(header.id(), new Page(number(), ROWS));
        }
        return notes;
    }

    /** The note that is being amended, as it stands now; null when none is. */
    public NoteView getNote() {
        if (amending == null) {
            return null;
        }
        UUID wanted = References.parse(amending);
        return getRows().stream().filter(n -> n.id().equals(wanted)).findFirst().orElse(null);
    }

    public boolean isWriting() {
        return amending == null && caller.may(Permission.WRITE_NOTE);
    }

    public boolean isMayAmend() {
        return caller.may(Permission.AMEND_NOTE);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    private int number() {
        return PageNumber.of(page);
    }

    public String getAmending() {
        return amending;
    }

    public void setAmending(String amending) {
        this.amending = amending;
    }

    public String getFormKey() {
        return formKey == null ? UUID.randomUUID().toString() : formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
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

    public String getReadOrdinal() {
        return readOrdinal == null && drawing.isNow() && getNote() != null
                ? String.valueOf(getNote().current().ordinal())
                : readOrdinal;
    }

    public void setReadOrdinal(String readOrdinal) {
        this.readOrdinal = readOrdinal;
    }

    public int getLongest() {
        return WriteNote.LONGEST;
    }
}

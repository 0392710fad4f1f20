package org.haven.web.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.conflict.ConflictRelation;
import org.haven.conflict.ListLocks;
import org.haven.conflict.LocksView;
import org.haven.conflict.NewLock;
import org.haven.conflict.SetLock;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Who is shut out of a case, and the form that shuts somebody out. */
@Named
@ViewScoped
public class LocksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListLocks list;
    @Inject
    private transient SetLock set;
    @Inject
    private transient Language language;

    private String caseRef;
    private transient LocksView view;
    private String colleague;
    private ConflictRelation relation;
    private String note;

    public void open() {
        getView();
    }

    public LocksView getView() {
        if (view == null) {
            view = list.list(CaseId.of(caseRef));
        }
        return view;
    }

    public String set() {
        set.set(new NewLock(CaseId.of(caseRef), colleague == null ? null : StaffId.of(colleague), relation, note));
        Notices.done(language.words("locks.done"));
        return address(caseRef);
    }

    static String address(String caseRef) {
        return "/app/conflict/locks.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public ConflictRelation[] getRelations() {
        return ConflictRelation.values();
    }

    public int getLongest() {
        return NewLock.LONGEST;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public ConflictRelation getRelation() {
        return relation;
    }

    public void setRelation(ConflictRelation relation) {
        this.relation = relation;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

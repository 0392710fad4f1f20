package org.haven.web.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.conflict.EndLock;
import org.haven.conflict.ListLocks;
import org.haven.conflict.LockEnd;
import org.haven.conflict.LockView;
import org.haven.conflict.NewLock;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form that ends a lock. */
@Named
@ViewScoped
public class EndLockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListLocks list;
    @Inject
    private transient EndLock end;
    @Inject
    private transient Language language;

    private String caseRef;
    private String lock;
    private String reason;
    private transient LockView view;

    public void open() {
        view = list.list(CaseId.of(caseRef)).holding().stream().filter(each -> each.id().toString().equals(lock))
                .findFirst().orElseThrow(NotFound::new);
    }

    public String end() {
        end.end(new LockEnd(CaseId.of(caseRef), References.parse(lock), reason));
        Notices.done(language.words("endLock.done"));
        return LocksPage.address(caseRef);
    }

    /** What it is about; not asked for again when the form has to be mended. */
    public LockView getView() {
        return view;
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

    public String getLock() {
        return lock;
    }

    public void setLock(String lock) {
        this.lock = lock;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

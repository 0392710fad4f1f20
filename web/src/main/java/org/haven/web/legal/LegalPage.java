package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.legal.ListMatters;
import org.haven.legal.MattersView;
import org.haven.shared.CaseId;

/** The legal tab of a case. */
@Named
@RequestScoped
public class LegalPage {

    @Inject
    ListMatters list;
    @Inject
    CurrentCaller caller;

    private String caseRef;
    private MattersView view;

    public void open() {
        getView();
    }

    public MattersView getView() {
        if (view == null) {
            view = list.list(CaseId.of(caseRef));
        }
        return view;
    }

    public boolean isOpening() {
        return caller.may(Permission.OPEN_MATTER);
    }

    public boolean isReadingNotes() {
        return caller.may(Permission.READ_PRIVILEGED);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

package org.haven.web.glass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.glass.GlassView;
import org.haven.glass.ListGlass;
import org.haven.shared.CaseId;

/** Who opened a case in an emergency, newest first. */
@Named
@RequestScoped
public class OpeningsPage {

    @Inject
    ListGlass list;

    private String caseRef;
    private List<GlassView> view;

    public void open() {
        getView();
    }

    public List<GlassView> getView() {
        if (view == null) {
            view = list.list(CaseId.of(caseRef));
        }
        return view;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

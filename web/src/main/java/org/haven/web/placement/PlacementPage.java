package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.placement.ClaimState;
import org.haven.placement.OpenPlacement;
import org.haven.placement.PlacementView;
import org.haven.placement.ReleaseHold;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The placement tab of a case. */
@Named
@ViewScoped
public class PlacementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlacement open;
    @Inject
    private transient ReleaseHold release;
    @Inject
    private transient CurrentCaller caller;

    private String caseRef;
    private UUID hold;
    private transient PlacementView view;

    public void open() {
        view = open.open(CaseId.of(caseRef));
        hold = view.hold() == null ? null : view.hold().id();
    }

    public String release() {
        release.release(CaseId.of(caseRef), hold);
        Notices.done(language.words("placement.released"));
        return address(caseRef);
    }

    static String address(String caseRef) {
        return "/app/placement/placement.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public PlacementView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public boolean isHeld() {
        return getView().hold() != null && getView().hold().state() == ClaimState.HELD;
    }

    public boolean isPlacing() {
        return caller.may(Permission.ADMIT_TO_BED);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

package org.haven.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.safety.OpenSafety;
import org.haven.safety.SafetyView;
import org.haven.web.casefile.CaseHeader;
import org.haven.web.shared.Times;

/** The safety tab of a case: how great the risk is, and whom the survivor has to fear. */
@Named
@RequestScoped
public class SafetyPage {

    @Inject
    OpenSafety open;
    @Inject
    CaseHeader header;
    @Inject
    CurrentCaller caller;
    @Inject
    Times times;

    private SafetyView view;

    public void open() {
        view = open.open(header.id());
    }

    public SafetyView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    /** Whether the day of the review has passed. */
    public boolean isReviewOverdue() {
        return getView().risk() != null && getView().risk().reviewOn() != null
                && getView().risk().reviewOn().isBefore(times.today());
    }

    public boolean isAssessing() {
        return caller.may(Permission.ASSESS_RISK);
    }

    public boolean isRecording() {
        return caller.may(Permission.RECORD_CONCERN);
    }

    public boolean isWithdrawing() {
        return caller.may(Permission.WITHDRAW_CONCERN);
    }

    static String address(String caseRef) {
        return "/app/safety/safety.xhtml?faces-redirect=true&case=" + caseRef;
    }
}

package org.haven.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.plan.ActionState;
import org.haven.plan.ActionView;
import org.haven.plan.AppointmentState;
import org.haven.plan.AppointmentView;
import org.haven.plan.GoalView;
import org.haven.plan.OpenPlan;
import org.haven.plan.PlanView;
import org.haven.plan.ServiceView;
import org.haven.shared.CaseId;

/** The plan tab of a case. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    OpenPlan open;
    @Inject
    CurrentCaller caller;

    private String caseRef;
    private PlanView view;

    public void open() {
        view = open.open(CaseId.of(caseRef));
    }

    static String address(String caseRef) {
        return "/app/plan/plan.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public PlanView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public boolean isPlanning() {
        return caller.may(Permission.SET_GOAL) && !getView().closed();
    }

    /** Whether this is something that the reader may say the end of. */
    public boolean ends(ActionView action) {
        return action.state() == ActionState.OPEN && caller.may(Permission.END_ACTION) && !getView().closed();
    }

    public boolean ends(AppointmentView appointment) {
        return appointment.state() == AppointmentState.PLANNED && caller.may(Permission.END_APPOINTMENT)
                && !getView().closed();
    }

    public boolean corrects(ServiceView service) {
        return !service.corrected() && isPlanning();
    }

    /** A goal's own words, for what serves it; null when it serves none. */
    public String goal(UUID id) {
        return getView().goals().stream().filter(g -> g.id().equals(id)).map(GoalView::words).findFirst().orElse(null);
    }

    public List<GoalView> getGoals() {
        return getView().goals();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

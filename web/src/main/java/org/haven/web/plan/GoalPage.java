package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.haven.plan.GoalMove;
import org.haven.plan.GoalState;
import org.haven.plan.GoalView;
import org.haven.plan.MoveGoal;
import org.haven.plan.OpenPlan;
import org.haven.plan.SetAsideReason;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** A goal, and where it goes from here. */
@Named
@ViewScoped
public class GoalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient MoveGoal move;

    private String caseRef;
    private String goal;
    private int version;
    private transient GoalView view;
    private SetAsideReason reason;

    public void open() {
        version = getView().version();
    }

    public GoalView getView() {
        if (view == null) {
            UUID id = References.parse(goal);
            view = open.open(CaseId.of(caseRef)).goals().stream().filter(g -> g.id().equals(id)).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return view;
    }

    public String reach() {
        return to(GoalState.REACHED, null);
    }

    public String setAside() {
        return to(GoalState.SET_ASIDE, reason);
    }

    public String takeUp() {
        return to(GoalState.OPEN, null);
    }

    private String to(GoalState state, SetAsideReason why) {
        move.move(new GoalMove(CaseId.of(caseRef), References.parse(goal), version, state, why));
        Notices.done(language.words("goal.moved." + state.code()));
        return PlanPage.address(caseRef);
    }

    public List<SetAsideReason> getReasons() {
        return Arrays.asList(SetAsideReason.values());
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public SetAsideReason getReason() {
        return reason;
    }

    public void setReason(SetAsideReason reason) {
        this.reason = reason;
    }
}

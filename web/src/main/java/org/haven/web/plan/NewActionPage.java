package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.haven.plan.AddAction;
import org.haven.plan.Colleague;
import org.haven.plan.GoalState;
import org.haven.plan.GoalView;
import org.haven.plan.NewAction;
import org.haven.plan.OpenPlan;
import org.haven.plan.PlanView;
import org.haven.shared.CaseId;
import org.haven.shared.References;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a colleague is asked to do something. */
@Named
@ViewScoped
public class NewActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient AddAction add;

    private String caseRef;
    private UUID formKey;
    private transient PlanView view;
    private String goal;
    private String words;
    private String assignee;
    private LocalDate dueOn;

    public void open() {
        formKey = UUID.randomUUID();
        view = open.open(CaseId.of(caseRef));
    }

    public String add() {
        add.add(new NewAction(CaseId.of(caseRef), goal == null || goal.isBlank() ? null : References.parse(goal), words,
                assignee == null || assignee.isBlank() ? null : StaffId.of(assignee), dueOn, formKey));
        Notices.done(language.words("todo.added"));
        return PlanPage.address(caseRef);
    }

    private PlanView view() {
        if (view == null) {
            view = open.open(CaseId.of(caseRef));
        }
        return view;
    }

    public List<Colleague> getColleagues() {
        return new ArrayList<>(view().colleagues());
    }

    public List<GoalView> getGoals() {
        return view().goals().stream().filter(g -> g.state() == GoalState.OPEN).toList();
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}

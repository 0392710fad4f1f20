package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.plan.GoalType;
import org.haven.plan.NewGoal;
import org.haven.plan.SetGoal;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a goal is written down. */
@Named
@ViewScoped
public class NewGoalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient SetGoal set;
    @Inject
    private transient Times times;

    private String caseRef;
    private UUID formKey;
    private GoalType type;
    private String words;
    private String agreed;
    private LocalDate agreedOn;
    private LocalDate targetOn;

    public void open() {
        formKey = UUID.randomUUID();
        agreedOn = times.today();
    }

    public String set() {
        set.set(new NewGoal(CaseId.of(caseRef), type, words, agreed, agreedOn, targetOn, formKey));
        Notices.done(language.words("goal.done"));
        return PlanPage.address(caseRef);
    }

    public GoalType[] getTypes() {
        return GoalType.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public GoalType getType() {
        return type;
    }

    public void setType(GoalType type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(LocalDate targetOn) {
        this.targetOn = targetOn;
    }
}

package org.haven.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.safety.AssessRisk;
import org.haven.safety.OpenSafety;
import org.haven.safety.RiskJudgement;
import org.haven.safety.RiskLevel;
import org.haven.safety.RiskView;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which the risk is assessed; the assessment so far stands beside it. */
@Named
@ViewScoped
public class RiskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenSafety open;
    @Inject
    private transient AssessRisk assess;
    @Inject
    private transient Times times;

    private String caseRef;
    private UUID formKey;
    private RiskLevel level;
    private String reason;
    private LocalDate reviewOn;
    private transient RiskView current;

    public void open() {
        formKey = UUID.randomUUID();
        current = open.open(CaseId.of(caseRef)).risk();
    }

    public String assess() {
        assess.assess(new RiskJudgement(CaseId.of(caseRef), level, reason, reviewOn, formKey));
        Notices.done(language.words("risk.done"));
        return SafetyPage.address(caseRef);
    }

    /** What holds so far; not asked for again when the form has to be mended. */
    public RiskView getCurrent() {
        return current;
    }

    public RiskLevel[] getLevels() {
        return RiskLevel.values();
    }

    public LocalDate getEarliest() {
        return times.today();
    }

    public LocalDate getLatest() {
        return times.today().plusYears(1);
    }

    public int getLongest() {
        return RiskJudgement.LONGEST_REASON;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public RiskLevel getLevel() {
        return level;
    }

    public void setLevel(RiskLevel level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}

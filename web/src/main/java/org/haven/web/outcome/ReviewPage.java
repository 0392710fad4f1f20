package org.haven.web.outcome;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.outcome.AssessmentView;
import org.haven.outcome.InstrumentDomain;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.OutcomeReview;
import org.haven.outcome.OutcomesView;
import org.haven.outcome.ProposalView;
import org.haven.outcome.ReviewOutcome;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a supervisor judges a proposed outcome. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenOutcomes open;
    @Inject
    private transient ReviewOutcome review;
    @Inject
    private transient Readings readings;

    private String caseRef;
    private String proposal;
    private int version;
    private transient OutcomesView view;
    private String answer;

    public void open() {
        version = getProposed().version();
    }

    private OutcomesView view() {
        if (view == null) {
            view = open.open(CaseId.of(caseRef));
        }
        return view;
    }

    public ProposalView getProposed() {
        UUID id = References.parse(proposal);
        return view().proposals().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    public AssessmentView getAssessment() {
        UUID id = getProposed().assessmentId();
        return view().assessments().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The first that counts, to compare with; null when there is none before. */
    public AssessmentView getFirst() {
        AssessmentView first = view().assessments().stream().filter(a -> !a.replaced()).findFirst().orElse(null);
        return first == null || first.id().equals(getAssessment().id()) ? null : first;
    }

    public List<InstrumentDomain> getDomains() {
        return view().asking().content().domains();
    }

    public String mean(AssessmentView assessment, String domain) {
        return readings.mean(assessment.domain(domain).mean());
    }

    public String heading(AssessmentView assessment) {
        return readings.heading(assessment);
    }

    public String accept() {
        return judge(true, "review.accepted");
    }

    public String sendBack() {
        return judge(false, "review.sentBack");
    }

    private String judge(boolean accepted, String words) {
        review.review(new OutcomeReview(CaseId.of(caseRef), References.parse(proposal), version, accepted, answer));
        Notices.done(language.words(words));
        return OutcomesPage.address(caseRef);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

package org.haven.web.outcome;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.outcome.AssessmentView;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.OutcomesView;
import org.haven.outcome.ProposalDraft;
import org.haven.outcome.ProposalView;
import org.haven.outcome.ProposeOutcome;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which an outcome is proposed, or a proposal written again. */
@Named
@ViewScoped
public class ProposePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenOutcomes open;
    @Inject
    private transient ProposeOutcome propose;
    @Inject
    private transient Readings readings;

    private String caseRef;
    private String proposal;
    private UUID formKey;
    private int version;
    private transient OutcomesView view;
    private String assessment;
    private String summary;
    private String support;
    private String answer;

    /** Begins with the latest assessment, or with what the proposal says. */
    public void open() {
        formKey = UUID.randomUUID();
        if (isAgain()) {
            UUID id = References.parse(proposal);
            ProposalView earlier = view().proposals().stream().filter(p -> p.id().equals(id)).findFirst()
                    .orElseThrow(NotFound::new);
            version = earlier.version();
            assessment = earlier.assessmentId().toString();
            summary = earlier.summary();
            support = earlier.support();
            answer = earlier.answer();
        } else {
            List<AssessmentView> counting = getAssessments();
            assessment = counting.isEmpty() ? null : counting.get(counting.size() - 1).id().toString();
        }
    }

    public String submit() {
        return save(true, "propose.submitted");
    }

    public String keep() {
        return save(false, "propose.kept");
    }

    private String save(boolean submit, String words) {
        propose.propose(new ProposalDraft(CaseId.of(caseRef), isAgain() ? References.parse(proposal) : null,
                isAgain() ? version : null,
                assessment == null || assessment.isBlank() ? null : References.parse(assessment), summary, support,
                submit, formKey));
        Notices.done(language.words(words));
        return OutcomesPage.address(caseRef);
    }

    private OutcomesView view() {
        if (view == null) {
            view = open.open(CaseId.of(caseRef));
        }
        return view;
    }

    public List<AssessmentView> getAssessments() {
        return view().assessments().stream().filter(a -> !a.replaced()).toList();
    }

    public String label(AssessmentView each) {
        return readings.heading(each);
    }

    public boolean isAgain() {
        return proposal != null && !proposal.isBlank();
    }

    public String getAnswer() {
        return answer;
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

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }
}

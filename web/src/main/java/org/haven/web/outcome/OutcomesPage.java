package org.haven.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.outcome.AssessmentView;
import org.haven.outcome.InstrumentDomain;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.OutcomesView;
import org.haven.outcome.ProposalState;
import org.haven.outcome.ProposalView;
import org.haven.shared.CaseId;

/** The outcomes tab of a case: six domains over time, what was proposed and how it was judged. */
@Named
@RequestScoped
public class OutcomesPage {

    @Inject
    OpenOutcomes open;
    @Inject
    CurrentCaller caller;
    @Inject
    Readings readings;

    private String caseRef;
    private OutcomesView view;

    public void open() {
        view = open.open(CaseId.of(caseRef));
    }

    static String address(String caseRef) {
        return "/app/outcome/outcomes.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public OutcomesView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    /** What counts: assessments that no later one has replaced, oldest first. */
    public List<AssessmentView> getCounting() {
        return getView().assessments().stream().filter(a -> !a.replaced()).toList();
    }

    /** All of them, newest first. */
    public List<AssessmentView> getNewestFirst() {
        List<AssessmentView> all = new ArrayList<>(getView().assessments());
        Collections.reverse(all);
        return all;
    }

    public List<InstrumentDomain> getDomains() {
        return getView().asking().content().domains();
    }

    /** A mean as people read it; a dash where nothing was answered. */
    public String mean(AssessmentView assessment, String domain) {
        return readings.mean(assessment.domain(domain).mean());
    }

    /** The same for the pictures; empty where nothing was answered. */
    public String value(AssessmentView assessment, String domain) {
        BigDecimal mean = assessment.domain(domain).mean();
        return mean == null ? "" : mean.toPlainString();
    }

    public String heading(AssessmentView assessment) {
        return readings.heading(assessment);
    }

    /** What the pictures say, in a sentence. */
    public String getSummary() {
        return readings.summary(getDomains(), getCounting());
    }

    /** Whether anything was ever answered in a domain; else there is nothing to draw. */
    public boolean answered(InstrumentDomain domain) {
        return getCounting().stream().anyMatch(a -> a.domain(domain.code()).mean() != null);
    }

    /** How one domain has gone, in a sentence. */
    public String course(InstrumentDomain domain) {
        return readings.course(domain, getCounting());
    }

    public String day(UUID assessment) {
        return getView().assessments().stream().filter(a -> a.id().equals(assessment)).map(readings::heading)
                .findFirst().orElse("");
    }

    public boolean isAssessing() {
        return caller.may(Permission.ASSESS_OUTCOME) && !getView().closed();
    }

    /** Whether the reader may write this proposal again. */
    public boolean writes(ProposalView proposal) {
        return caller.may(Permission.PROPOSE_OUTCOME) && !getView().closed()
                && (proposal.state() == ProposalState.DRAFT || proposal.state() == ProposalState.SENT_BACK);
    }

    /** Whether the reader may judge it; nobody judges their own. */
    public boolean judges(ProposalView proposal) {
        return caller.may(Permission.REVIEW_OUTCOME) && !getView().closed() && !proposal.own()
                && proposal.state() == ProposalState.SUBMITTED;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}

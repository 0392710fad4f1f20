package org.haven.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.approval.ApprovalView;
import org.haven.approval.ApprovalsView;
import org.haven.approval.ListApprovals;
import org.haven.web.shared.Language;

/** What waits for a second person, and what became of the rest. */
@Named("approvals")
@RequestScoped
public class ApprovalsPage {

    @Inject
    ListApprovals list;
    @Inject
    Language language;

    private ApprovalsView view;

    public void open() {
        view = list.list();
    }

    public ApprovalsView getView() {
        return view;
    }

    public String says(ApprovalView approval) {
        return ApprovalWords.sentence(language, approval);
    }
}

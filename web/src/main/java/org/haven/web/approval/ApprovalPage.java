package org.haven.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.approval.ApprovalDecision;
import org.haven.approval.ApprovalView;
import org.haven.approval.DecideApproval;
import org.haven.approval.ListApprovals;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The second person looks at what will happen, and answers. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListApprovals list;
    @Inject
    private transient DecideApproval decide;
    @Inject
    private transient Language language;

    private String approval;
    private String digest;
    private StaffId about;
    private String answer;
    private transient ApprovalView view;

    public void open() {
        load();
        digest = view.digest();
        about = view.about();
    }

    private void load() {
        UUID id = References.parse(approval);
        var all = list.list();
        view = Stream.concat(all.waiting().stream(), all.ended().stream()).filter(each -> each.id().equals(id))
                .findFirst().orElseThrow(NotFound::new);
    }

    public ApprovalView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public String getSentence() {
        return ApprovalWords.sentence(language, getView());
    }

    public String getMeaning() {
        return ApprovalWords.meaning(language, getView());
    }

    public String approve() {
        return decided(true, "approval.approved");
    }

    public String refuse() {
        return decided(false, "approval.refusedNow");
    }

    private String decided(boolean approved, String words) {
        decide.decide(new ApprovalDecision(about, References.parse(approval), digest, approved, answer));
        Notices.done(language.words(words));
        return "/app/approval/approvals.xhtml?faces-redirect=true";
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

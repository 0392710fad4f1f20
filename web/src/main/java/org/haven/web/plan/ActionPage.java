package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.haven.plan.ActionEnd;
import org.haven.plan.ActionState;
import org.haven.plan.ActionView;
import org.haven.plan.CancelReason;
import org.haven.plan.EndAction;
import org.haven.plan.OpenPlan;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Something that is to be done, and its end. */
@Named
@ViewScoped
public class ActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient EndAction end;

    private String caseRef;
    private String action;
    private int version;
    private transient ActionView view;
    private CancelReason reason;

    public void open() {
        version = getView().version();
    }

    public ActionView getView() {
        if (view == null) {
            UUID id = References.parse(action);
            view = open.open(CaseId.of(caseRef)).actions().stream().filter(a -> a.id().equals(id)).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return view;
    }

    public String done() {
        return as(ActionState.DONE, null);
    }

    public String cancel() {
        return as(ActionState.CANCELLED, reason);
    }

    private String as(ActionState state, CancelReason why) {
        end.end(new ActionEnd(CaseId.of(caseRef), References.parse(action), version, state, why));
        Notices.done(language.words("todo.ended." + state.code()));
        return PlanPage.address(caseRef);
    }

    public List<CancelReason> getReasons() {
        return Arrays.asList(CancelReason.values());
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }
}

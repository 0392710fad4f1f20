package org.haven.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.haven.staff.AssignCareTeam;
import org.haven.staff.AssignmentReason;
import org.haven.staff.CareFunction;
import org.haven.staff.ListTeam;
import org.haven.staff.StaffView;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The supervisor gives a case to colleagues of the team. */
@Named("careTeam")
@RequestScoped
public class CareTeamPage {

    @Inject
    AssignCareTeam assign;
    @Inject
    ListTeam team;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private List<StaffView> colleagues;
    private String staff;
    private String reason;
    private String function = CareFunction.CASEWORKER.code();

    /** Colleagues of the team; nobody gives a case to themselves. */
    public List<StaffView> getColleagues() {
        if (colleagues == null) {
            StaffId me = caller.get().staffId();
            colleagues = team.list().stream().filter(c -> !c.id().equals(me)).toList();
        }
        return colleagues;
    }

    public List<String> getFunctions() {
        return Arrays.stream(CareFunction.values()).map(CareFunction::code).toList();
    }

    public String assign(CaseId caseId) {
        assign.assign(caseId, StaffId.of(staff), Coded.of(CareFunction.class, "function", function),
                Coded.of(AssignmentReason.class, "reason", reason));
        Notices.done(language.words("team.assigned"));
        return "/app/casefile/team.xhtml?faces-redirect=true&case=" + caseId;
    }

    public List<String> getReasons() {
        return Arrays.stream(AssignmentReason.values()).filter(each -> each != AssignmentReason.HAND_OVER)
                .map(AssignmentReason::code).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }
}

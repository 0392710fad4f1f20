package org.haven.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.staff.CoverLeave;
import org.haven.staff.LeaveCover;
import org.haven.staff.LeaveView;
import org.haven.staff.SeeLeave;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** A supervisor names who stands in for a colleague who is away. */
@Named
@ViewScoped
public class LeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeeLeave see;
    @Inject
    private transient CoverLeave cover;
    @Inject
    private transient Language language;
    @Inject
    private transient Times times;

    private String staff;
    private String standIn;
    private LocalDate until;
    private List<String> cases = new ArrayList<>();
    private transient LeaveView view;

    public void open() {
        view = see.see(StaffId.of(staff));
    }

    public LeaveView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public LocalDate getFirstDay() {
        return times.today();
    }

    public LocalDate getLastDay() {
        return times.today().plusDays(LeaveCover.LONGEST);
    }

    public String name() {
        int covered = cover.cover(new LeaveCover(StaffId.of(staff), standIn == null ? null : StaffId.of(standIn), until,
                cases.stream().map(UUID::fromString).toList()));
        Notices.done(language.words("leave.done").replace("{cases}", String.valueOf(covered)));
        return "/app/staff/team.xhtml?faces-redirect=true";
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases;
    }
}

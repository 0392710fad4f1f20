package org.haven.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.haven.access.RoleCodes;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.haven.staff.AskForGrant;
import org.haven.staff.GrantKind;
import org.haven.staff.GrantRequest;
import org.haven.staff.HeadFunction;
import org.haven.staff.ListTeams;
import org.haven.staff.OpenStaff;
import org.haven.staff.StaffFile;
import org.haven.staff.TeamName;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** An administrator asks for a role, a function or another team for a colleague. */
@Named
@ViewScoped
public class GrantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenStaff open;
    @Inject
    private transient ListTeams teams;
    @Inject
    private transient AskForGrant ask;
    @Inject
    private transient Language language;

    private String staff;
    private String kind;
    private String code;
    private String team;
    private LocalDate until;
    private String reason;
    private transient StaffFile view;
    private transient List<TeamName> choices;

    public void open() {
        Coded.of(GrantKind.class, "kind", kind);
        view = open.open(StaffId.of(staff));
    }

    public StaffFile getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    /** Roles or functions that the colleague does not have yet. */
    public List<String> getCodes() {
        if ("role".equals(kind)) {
            return RoleCodes.forPeople().stream().filter(role -> !getView().roles().contains(role)).toList();
        }
        return Arrays.stream(HeadFunction.values()).map(HeadFunction::code)
                .filter(f -> getView().functions().stream().noneMatch(held -> held.code().equals(f))).toList();
    }

    public String words(String each) {
        return language.words(("role".equals(kind) ? "role." : "staffFunction.") + each);
    }

    /** Teams other than the colleague's own. */
    public List<TeamName> getTeams() {
        if (choices == null) {
            choices = teams.list().stream().filter(each -> !each.name().equals(getView().who().team())).toList();
        }
        return choices;
    }

    public String ask() {
        ask.ask(new GrantRequest(StaffId.of(staff), Coded.of(GrantKind.class, "kind", kind), code, chosen(), until,
                reason));
        Notices.done(language.words("grant.asked"));
        return "/app/staff/person.xhtml?faces-redirect=true&staff=" + staff;
    }

    private UUID chosen() {
        return team == null || team.isBlank() ? null : References.parse(team);
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.haven.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.staff.JoinStaff;
import org.haven.staff.ListTeams;
import org.haven.staff.NewColleague;
import org.haven.staff.TeamName;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** An administrator adds a colleague. */
@Named
@ViewScoped
public class JoinPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListTeams teams;
    @Inject
    private transient JoinStaff join;
    @Inject
    private transient Language language;

    private String login;
    private String displayName;
    private String team;
    private transient List<TeamName> choices;

    public void open() {
        choices = teams.list();
    }

    public List<TeamName> getTeams() {
        if (choices == null) {
            open();
        }
        return choices;
    }

    public String join() {
        UUID made = join.join(new NewColleague(login, displayName, chosen()));
        Notices.done(language.words("join.done"));
        return "/app/staff/person.xhtml?faces-redirect=true&staff=" + made;
    }

    private UUID chosen() {
        return team == null || team.isBlank() ? null : References.parse(team);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}

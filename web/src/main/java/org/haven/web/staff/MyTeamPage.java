package org.haven.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.staff.SeeTeam;
import org.haven.staff.TeamBoard;

/** A supervisor's team. */
@Named("myTeam")
@RequestScoped
public class MyTeamPage {

    @Inject
    SeeTeam see;

    private TeamBoard view;

    public void open() {
        view = see.see();
    }

    public TeamBoard getView() {
        return view;
    }

    /** How many have something in their training that has run out. */
    public long getTrainingOverdue() {
        return view.people().stream().filter(each -> each.trainingOverdue()).count();
    }
}

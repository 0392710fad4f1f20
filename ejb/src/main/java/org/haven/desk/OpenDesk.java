package org.haven.desk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Holders;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.casefile.ReviewWaiting;
import org.haven.notice.OverdueTask;
import org.haven.notice.Tasks;
import org.haven.safety.Risks;
import org.haven.shared.Slice;
import org.haven.shared.Today;
import org.haven.staff.StaffDirectory;

/** Opens the supervisor's desk: the cases and the people of their own team. */
@UseCase
public class OpenDesk {

    /** Whoever has more than this overdue needs no longer list. */
    private static final int MOST_OVERDUE = 200;

    /** A desk is looked at as a whole; of a team with more cases those come that need eyes first. */
    private static final int MOST_CASES = 200;

    @Inject
    CaseFiles files;
    @Inject
    Tasks tasks;
    @Inject
    Risks risks;
    @Inject
    Holders holders;
    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;
    @Inject
    @Any
    Instance<ReviewWaiting> reviews;

    @Permitted(Permission.OPEN_DESK)
    public DeskView open() {
        return staff.teamId().map(this::desk).orElse(DeskView.EMPTY);
    }

    private DeskView desk(UUID team) {
        Slice<OverdueTask> overdue = Slice.of(tasks.overdue(MOST_OVERDUE + 1), MOST_OVERDUE);
        List<ReviewWaiting.Waiting> waiting = reviews.stream().filter(source -> staff.may(source.permission()))
                .flatMap(source -> source.waiting().stream()).toList();
        TeamWork work = new TeamWork(files.openOfTeam(team), files.workersOfTeam(team));
        Names names = Names.of(directory, work, overdue.items(), waiting, holders.of(team, Permission.WRITE_NOTE));
        List<RiskRow> cases = work.risks(risks.all(), names, Today.at(clock.instant()));
        List<CaseRef> unled = work.withoutLead();
        return new DeskView(work.reviews(waiting, names), work.overdue(overdue.items(), names), overdue.more(),
                first(cases), work.load(names), first(unled),
                first(work.ofLeavers(directory.leftTeam(team, work.leading()), names)),
                Math.max(cases.size(), unled.size()) > MOST_CASES);
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_CASES));
    }
}

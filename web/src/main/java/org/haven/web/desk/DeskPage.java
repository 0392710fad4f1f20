package org.haven.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.haven.desk.DeskView;
import org.haven.desk.LoadRow;
import org.haven.desk.OpenDesk;
import org.haven.desk.OverdueRow;
import org.haven.desk.RiskRow;
import org.haven.web.shared.Times;

/** The supervisor's desk. */
@Named("desk")
@RequestScoped
public class DeskPage {

    private static final Set<String> CALM = Set.of("low", "no-action");

    @Inject
    OpenDesk open;
    @Inject
    Times times;

    private DeskView view;

    public void open() {
        view = open.open();
    }

    public DeskView getView() {
        return view;
    }

    /** Cases that ask for a supervisor's eyes: a review overdue, a high or a medium risk, or nobody has assessed it. */
    public List<RiskRow> getRisks() {
        return view.risks().stream().filter(row -> row.reviewOverdue() || !CALM.contains(row.level())).toList();
    }

    /** How many cases are not in that list. */
    public long getCalm() {
        return view.risks().size() - (long) getRisks().size();
    }

    public long getHigh() {
        return view.risks().stream().filter(row -> "high".equals(row.level())).count();
    }

    public long getReviewsOverdue() {
        return view.risks().stream().filter(RiskRow::reviewOverdue).count();
    }

    public long getUnassessed() {
        return view.risks().stream().filter(row -> "unknown".equals(row.level())).count();
    }

    /** How many days a task is late. */
    public long late(OverdueRow row) {
        return ChronoUnit.DAYS.between(row.dueOn(), times.today());
    }

    /** How far the bar of a colleague reaches. */
    public int reach(LoadRow row) {
        return Math.min(row.cases(), LoadRow.CAP);
    }

    public int getCap() {
        return LoadRow.CAP;
    }
}

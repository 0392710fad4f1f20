package org.haven.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.desk.DeskView;
import org.haven.desk.LoadRow;
import org.haven.desk.OpenDesk;
import org.haven.desk.OverdueRow;
import org.haven.desk.ReviewRow;
import org.haven.desk.RiskRow;

/** The supervisor's desk. */
@Named("desk")
@RequestScoped
public class DeskPage {

    private static final Set<String> EYES_NEEDED = Set.of("high", "medium");
    private static final String UNKNOWN = "unknown";

    /** What a colleague has overdue. */
    public record Colleague(String person, List<OverdueRow> tasks) {
    }

    @Inject
    OpenDesk open;

    private DeskView view;

    public void open() {
        view = open.open();
    }

    public DeskView getView() {
        return view;
    }

    /** The page on which it is reviewed. */
    public String address(ReviewRow row) {
        String file = row.file().id().toString();
        return switch (row.kind()) {
            case "closure" -> "/app/casefile/closing.xhtml?case=" + file;
            case "outcome" -> row.own()
                    ? "/app/outcome/outcomes.xhtml?case=" + file
                    : "/app/outcome/review.xhtml?case=" + file + "&proposal=" + row.aboutId();
            case "glass" -> "/app/glass/judge.xhtml?case=" + file + "&opening=" + row.aboutId();
            default -> "/app/casefile/file.xhtml?case=" + file;
        };
    }

    /** By person, as the desk has sorted them. */
    public List<Colleague> getOverdue() {
        return view.overdue().stream()
                .collect(Collectors.groupingBy(OverdueRow::person, LinkedHashMap::new, Collectors.toList())).entrySet()
                .stream().map(each -> new Colleague(each.getKey(), each.getValue())).toList();
    }

    /** Cases that ask for a supervisor's eyes: a review is overdue, or the risk is high or medium. */
    public List<RiskRow> getRisks() {
        return view.risks().stream().filter(row -> row.reviewOverdue() || EYES_NEEDED.contains(row.level())).toList();
    }

    /** Cases whose risk nobody has assessed. */
    public List<RiskRow> getUnassessed() {
        return view.risks().stream().filter(row -> UNKNOWN.equals(row.level())).toList();
    }

    /** How many cases are in neither list. */
    public int getCalm() {
        return view.risks().size() - getRisks().size() - getUnassessed().size();
    }

    public long getHigh() {
        return view.risks().stream().filter(row -> "high".equals(row.level())).count();
    }

    public long getReviewsOverdue() {
        return view.risks().stream().filter(RiskRow::reviewOverdue).count();
    }

    /** How far the bar of a colleague reaches. */
    public int reach(LoadRow row) {
        return Math.min(row.cases(), LoadRow.CAP);
    }

    public int getCap() {
        return LoadRow.CAP;
    }
}

package org.haven.web.intake;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haven.intake.htcds.Finding;
import org.haven.intake.htcds.Severity;
import org.haven.intake.imports.CancelImport;
import org.haven.intake.imports.ConfirmImport;
import org.haven.intake.imports.ImportId;
import org.haven.intake.imports.ImportState;
import org.haven.intake.imports.ImportView;
import org.haven.intake.imports.OpenImport;
import org.haven.intake.imports.RowReport;
import org.haven.intake.imports.RowState;
import org.haven.notice.JobView;
import org.haven.notice.SeeJob;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.web.shared.PageNumber;

/** The report on a file; its confirmation, and how far the work has come. */
@Named("importPage")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient OpenImport open;
    @Inject
    private transient ConfirmImport confirm;
    @Inject
    private transient CancelImport cancel;
    @Inject
    private transient SeeJob jobs;

    private String file;
    private String page;
    private transient ImportView view;
    private transient JobView job;

    /**
     * A line of the report.
     *
     * @param row 0 for the whole file
     * @param tone as the status tag knows it
     */
    public record Line(int row, String column, String tone, String said) {
    }

    /** How often something was found. */
    public record Tally(String tone, String said, int times) {
    }

    public void open() {
        look();
        if (job != null && job.state().ended()) {
            // it ended between the two looks; the file says by now what came of it
            look();
        }
    }

    private void look() {
        view = open.open(ImportId.of(file), new Page(PageNumber.of(page), SIZE));
        see();
    }

    public String confirm() {
        confirm.confirm(view.file().id());
        return here();
    }

    public String cancel() {
        cancel.cancel(view.file().id());
        return here();
    }

    /** Asked by the page itself while the work runs; it never extends the session. */
    public void progress() throws IOException {
        see();
        if (job == null || job.state().ended()) {
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/app/intake/import.xhtml?file=" + view.file().id());
        }
    }

    private void see() {
        job = null;
        if (view.job() == null || view.file().state() != ImportState.RUNNING) {
            return;
        }
        try {
            job = jobs.see(view.job());
        } catch (NotFound startedByAColleague) {
            job = null;
        }
    }

    private String here() {
        return "/app/intake/import.xhtml?faces-redirect=true&file=" + view.file().id();
    }

    /** What is to be said about the file as a whole. */
    public List<Line> getFileLines() {
        return view.summary().findings().stream().map(f -> line(f, f.row())).toList();
    }

    /** What is to be said about the rows of this page. */
    public List<Line> getRowLines() {
        return view.rows().items().stream().flatMap(this::lines).toList();
    }

    private Stream<Line> lines(RowReport row) {
        Stream<Line> known = row.state() == RowState.DUPLICATE
                ? Stream.of(new Line(row.number(), "", "wait", IntakeText.of("import.row.duplicate")))
                : Stream.empty();
        return Stream.concat(known, row.findings().stream().map(f -> line(f, row.number())));
    }

    private static Line line(Finding finding, int row) {
        return new Line(row, finding.column(), tone(finding.severity()), said(finding));
    }

    /** Each kind of finding and how often it came up, the graver first. */
    public List<Tally> getTallies() {
        return view.summary().counts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .sorted(Comparator.comparing(e -> e.getKey().severity()))
                .map(e -> new Tally(tone(e.getKey().severity()),
                        IntakeText.of(e.getKey().messageKey() + ".kind", e.getKey().messageKey()), e.getValue()))
                .toList();
    }

    private static String said(Finding finding) {
        String said = IntakeText.of(finding.messageKey());
        for (int i = 0; i < finding.args().size(); i++) {
            said = said.replace("{" + i + "}", finding.args().get(i));
        }
        return said;
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "mend";
            case WARNING -> "wait";
            case NOTE -> "plain";
        };
    }

    public boolean isConfirmable() {
        return view.file().state() == ImportState.CHECKED && view.file().ready() > 0;
    }

    public boolean isCancellable() {
        return view.file().state() == ImportState.CHECKED
                || view.file().state() == ImportState.RUNNING && !view.cancelAsked();
    }

    public boolean isRunning() {
        return view.file().state() == ImportState.RUNNING;
    }

    /** Whether a run that was cut short waits to be taken up again. */
    public boolean isContinuable() {
        return view.stalled();
    }

    public boolean isWatched() {
        return job != null && !job.state().ended();
    }

    public int getPercent() {
        if (job != null) {
            return job.percent();
        }
        return view.file().ready() == 0 ? 100 : (int) (100L * view.reached() / view.file().ready());
    }

    public int getReached() {
        return job == null ? view.reached() : job.doneSteps();
    }

    public ImportView getView() {
        return view;
    }

    public String getNext() {
        return "/app/intake/import.xhtml?file=" + view.file().id() + "&page=" + (PageNumber.of(page) + 1) + "#rows";
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

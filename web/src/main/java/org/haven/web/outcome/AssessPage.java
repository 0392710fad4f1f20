package org.haven.web.outcome;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.outcome.AssessOutcome;
import org.haven.outcome.AssessmentView;
import org.haven.outcome.InstrumentDomain;
import org.haven.outcome.InstrumentState;
import org.haven.outcome.InstrumentView;
import org.haven.outcome.ListInstruments;
import org.haven.outcome.NewAssessment;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.Scores;
import org.haven.outcome.Stage;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which an assessment is written down. */
@Named
@ViewScoped
public class AssessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient ListInstruments instruments;
    @Inject
    private transient OpenOutcomes open;
    @Inject
    private transient AssessOutcome assess;
    @Inject
    private transient Times times;

    private String caseRef;
    private String replaces;
    private UUID formKey;
    private UUID instrument;
    private transient InstrumentView asked;
    private Stage stage;
    private LocalDate day;
    private Map<String, String> scores;

    /** Begins with nothing asked, or with what the mistaken assessment says. */
    public void open() {
        formKey = UUID.randomUUID();
        scores = new HashMap<>();
        day = times.today();
        if (isReplacing()) {
            UUID id = References.parse(replaces);
            AssessmentView earlier = open.open(CaseId.of(caseRef)).assessments().stream()
                    .filter(a -> a.id().equals(id) && !a.replaced()).findFirst().orElseThrow(NotFound::new);
            instrument = earlier.instrumentId();
            stage = earlier.stage();
            day = earlier.day();
            earlier.scores().forEach((item, score) -> scores.put(item, String.valueOf(score)));
        } else {
            instrument = asked().id();
            asked().content().domains()
                    .forEach(d -> d.items().forEach(i -> scores.put(i.code(), String.valueOf(Scores.NOT_ASKED))));
        }
    }

    public String save() {
        Map<String, Integer> given = new HashMap<>();
        scores.forEach((item, score) -> given.put(item, number(score)));
        assess.assess(new NewAssessment(CaseId.of(caseRef), instrument, stage, day, given,
                isReplacing() ? References.parse(replaces) : null, formKey));
        Notices.done(language.words("assess.done"));
        return OutcomesPage.address(caseRef);
    }

    private static int number(String score) {
        try {
            return score == null || score.isBlank() ? Scores.NOT_ASKED : Integer.parseInt(score);
        } catch (NumberFormatException e) {
            throw new Invalid("scores", "score");
        }
    }

    private InstrumentView asked() {
        if (asked == null) {
            asked = instruments.list().stream().filter(i -> i.state() == InstrumentState.PUBLISHED)
                    .filter(i -> instrument == null || i.id().equals(instrument)).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return asked;
    }

    public List<InstrumentDomain> getDomains() {
        return asked().content().domains();
    }

    public String getTitle() {
        return asked().content().title().get(language.getTag());
    }

    public boolean isReplacing() {
        return replaces != null && !replaces.isBlank();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Map<String, String> getScores() {
        return scores;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}

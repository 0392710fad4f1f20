package org.haven.web.counselling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.haven.counselling.RecordSession;
import org.haven.counselling.SessionRecord;
import org.haven.counselling.SessionState;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which it is recorded what became of a session. */
@Named("recordSession")
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient RecordSession record;
    @Inject
    private transient Times times;
    @Inject
    private PlannedSession planned;

    private String caseRef;
    private SessionState outcome;
    private String sharedLine;
    private boolean interpreter;
    private LocalDateTime nextAt;

    public void open() {
        planned.open(CaseId.of(caseRef));
        interpreter = planned.interpreter();
    }

    public String record() {
        Instant next = nextAt == null ? null : nextAt.atZone(times.zone()).toInstant();
        record.record(new SessionRecord(CaseId.of(caseRef), planned.id(), planned.version(), outcome, sharedLine,
                interpreter, next));
        Notices.done(language.words(next == null ? "counselling.recorded" : "counselling.recordedAndPlanned"));
        return CounsellingPage.address(caseRef);
    }

    public List<SessionState> getOutcomes() {
        return Stream.of(SessionState.values()).filter(SessionState.PLANNED::mayBecome).toList();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public SessionState getOutcome() {
        return outcome;
    }

    public void setOutcome(SessionState outcome) {
        this.outcome = outcome;
    }

    public String getSharedLine() {
        return sharedLine;
    }

    public void setSharedLine(String sharedLine) {
        this.sharedLine = sharedLine;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public LocalDateTime getNextAt() {
        return nextAt;
    }

    public void setNextAt(LocalDateTime nextAt) {
        this.nextAt = nextAt;
    }
}

package org.haven.web.counselling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.haven.counselling.MoveSession;
import org.haven.counselling.NewSession;
import org.haven.counselling.PlanSession;
import org.haven.counselling.SessionMove;
import org.haven.counselling.SessionPlan;
import org.haven.counselling.SessionView;
import org.haven.counselling.Setting;
import org.haven.shared.CaseId;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a session is planned, or gets another time. */
@Named("planSession")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient PlanSession plan;
    @Inject
    private transient MoveSession move;
    @Inject
    private transient Times times;
    @Inject
    private PlannedSession planned;

    private final UUID formKey = UUID.randomUUID();
    private String caseRef;
    private String episode;
    private LocalDateTime at;
    private Integer minutes = SessionPlan.USUAL;
    private Setting setting = Setting.AGENCY;
    private boolean interpreter;

    /** For a new session in an episode, or for one that is planned. */
    public void open() {
        if (planned.getRef() == null) {
            References.parse(episode);
            return;
        }
        SessionView session = planned.open(CaseId.of(caseRef));
        at = session.at().atZone(times.zone()).toLocalDateTime();
        minutes = session.minutes();
        setting = session.setting();
        interpreter = session.interpreter();
    }

    public String plan() {
        plan.plan(new NewSession(CaseId.of(caseRef), References.parse(episode), typed(), formKey));
        Notices.done(language.words("counselling.planned"));
        return CounsellingPage.address(caseRef);
    }

    public String move() {
        move.move(new SessionMove(CaseId.of(caseRef), planned.id(), planned.version(), typed()));
        Notices.done(language.words("counselling.moved"));
        return CounsellingPage.address(caseRef);
    }

    private SessionPlan typed() {
        Instant when = at == null ? null : at.atZone(times.zone()).toInstant();
        return new SessionPlan(when, minutes == null ? SessionPlan.USUAL : minutes, setting, interpreter);
    }

    public boolean isMoving() {
        return planned.getRef() != null;
    }

    public Setting[] getSettings() {
        return Setting.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getEpisode() {
        return episode;
    }

    public void setEpisode(String episode) {
        this.episode = episode;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Setting getSetting() {
        return setting;
    }

    public void setSetting(Setting setting) {
        this.setting = setting;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }
}

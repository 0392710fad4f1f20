package org.haven.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** One session: when, how long, what became of it, and the line that is shared. What was said in it stands elsewhere. */
@Entity
@Table(name = "counselling_session")
class Session {

    static final int LONGEST_LINE = 500;

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "episode_id", nullable = false, updatable = false)
    private UUID episodeId;
    @Column(name = "counsellor_id", nullable = false, updatable = false)
    private UUID counsellorId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;
    @Column(nullable = false)
    private int minutes;
    @Column(nullable = false)
    private Setting setting;
    @Column(nullable = false)
    private boolean interpreter;
    @Column(nullable = false)
    private SessionState state;
    @Column(name = "shared_line")
    private Cell sharedLine;
    @Version
    private int version;

    protected Session() {
    }

    /** @throws EpisodeEnded when no session can be planned in the episode any more */
    Session(Episode episode, SessionPlan plan, UUID formKey, StaffId counsellor) {
        episode.mustBeOpen();
        id = UUID.randomUUID();
        caseId = episode.caseId().value();
        episodeId = episode.id();
        counsellorId = counsellor.value();
        this.formKey = formKey;
        state = SessionState.PLANNED;
        keep(plan);
    }

    /**
     * Gives it another time, length or setting.
     *
     * @throws IllegalMove when it has been recorded
     * @throws Stale when somebody else changed it in the meantime
     */
    void move(int readVersion, SessionPlan plan) {
        if (state != SessionState.PLANNED) {
            throw new IllegalMove();
        }
        mustBe(readVersion);
        keep(plan);
    }

    /** Whether the very same move has been made already, when a click or a request comes twice. */
    boolean movedAs(int readVersion, SessionPlan plan) {
        return state == SessionState.PLANNED && version == readVersion + 1 && plan().equals(plan);
    }

    /**
     * @param took whether an interpreter took part; null for as planned
     * @throws IllegalMove when it has been recorded already, or the outcome is none
     * @throws Stale when somebody else changed it in the meantime
     */
    void record(int readVersion, SessionState outcome, Boolean took, String line, SubjectId subject, Keyring ring,
            Instant now) {
        if (!state.mayBecome(outcome)) {
            throw new IllegalMove();
        }
        mustBe(readVersion);
        if (outcome.afterwards() && plannedAt.isAfter(now)) {
            throw new Invalid("outcome", "session-not-yet");
        }
        state = outcome;
        interpreter = Objects.requireNonNullElse(took, interpreter);
        sharedLine = ring.seal(subject, place(), line);
    }

    /** Whether the very same has been recorded already, when a click or a request comes twice. */
    boolean recordedAs(int readVersion, SessionState outcome, String line, SubjectId subject, Keyring ring) {
        return state != SessionState.PLANNED && state == outcome && version == readVersion + 1
                && Objects.equals(line, line(subject, ring));
    }

    /** @throws Invalid when the next session would not come after this one */
    SessionPlan next(Instant at) {
        if (!at.isAfter(plannedAt)) {
            throw new Invalid("nextAt", "session-next-before");
        }
        return plan().at(at);
    }

    private void keep(SessionPlan plan) {
        plannedAt = plan.at();
        minutes = plan.minutes();
        setting = plan.setting();
        interpreter = plan.interpreter();
    }

    private void mustBe(int readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
    }

    private SessionPlan plan() {
        return new SessionPlan(plannedAt, minutes, setting, interpreter);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    UUID episodeId() {
        return episodeId;
    }

    StaffId counsellor() {
        return new StaffId(counsellorId);
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant until() {
        return plannedAt.plus(Duration.ofMinutes(minutes));
    }

    SessionState state() {
        return state;
    }

    int version() {
        return version;
    }

    String line(SubjectId subject, Keyring ring) {
        return ring.open(subject, place(), sharedLine);
    }

    SessionView view(SubjectId subject, Keyring ring, String name, boolean noteKept) {
        return new SessionView(id, episodeId, name, plannedAt, minutes, setting, interpreter, state,
                line(subject, ring), noteKept, version);
    }

    private CellPlace place() {
        return new CellPlace("counselling_session", "shared_line", id);
    }

    @Override
    public String toString() {
        return "Session " + id;
    }
}

package org.haven.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

/** A time in which a counsellor and a survivor work together. */
@Entity
@Table(name = "counselling_episode")
class Episode {

    static final int LONGEST_AIM = 1_000;

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "counsellor_id", nullable = false, updatable = false)
    private UUID counsellorId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private Modality modality;
    @Column(name = "begun_on", nullable = false, updatable = false)
    private LocalDate begunOn;
    @Column(updatable = false)
    private Cell aim;
    @Column(nullable = false)
    private EpisodeState state;
    @Column(name = "end_reason")
    private EpisodeEnd endReason;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Version
    private int version;

    protected Episode() {
    }

    Episode(EpisodeBeginning beginning, SubjectId subject, Keyring ring, StaffId counsellor, LocalDate today) {
        id = UUID.randomUUID();
        caseId = beginning.caseId().value();
        counsellorId = counsellor.value();
        formKey = beginning.formKey();
        modality = beginning.modality();
        begunOn = beginning.begunOn() == null ? today : beginning.begunOn();
        if (begunOn.isAfter(today)) {
            throw new Invalid("begunOn", "future");
        }
        aim = ring.seal(subject, place(), beginning.aim());
        state = EpisodeState.OPEN;
    }

    /**
     * @throws IllegalMove when it has ended already
     * @throws Stale when somebody else changed it in the meantime
     */
    void end(int readVersion, EpisodeEnd reason, LocalDate today) {
        become(EpisodeState.ENDED, readVersion);
        endReason = reason;
        endedOn = today;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, EpisodeEnd reason) {
        return state == EpisodeState.ENDED && version == readVersion + 1 && endReason == reason;
    }

    /**
     * @throws IllegalMove when it has not ended
     * @throws Stale when somebody else changed it in the meantime
     */
    void takeUp(int readVersion) {
        become(EpisodeState.OPEN, readVersion);
        endReason = null;
        endedOn = null;
    }

    /** Whether it has been taken up already, when a click or a request comes twice. */
    boolean takenUpAs(int readVersion) {
        return state == EpisodeState.OPEN && version == readVersion + 1;
    }

    private void become(EpisodeState next, int readVersion) {
        if (!state.mayBecome(next)) {
            throw new IllegalMove();
        }
        if (readVersion != version) {
            throw new Stale();
        }
        state = next;
    }

    /** @throws EpisodeEnded when it has ended */
    void mustBeOpen() {
        if (state != EpisodeState.OPEN) {
            throw new EpisodeEnded();
        }
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    StaffId counsellor() {
        return new StaffId(counsellorId);
    }

    EpisodeState state() {
        return state;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    EpisodeEnd endReason() {
        return endReason;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    int version() {
        return version;
    }

    EpisodeView view(SubjectId subject, Keyring ring, String name, long attended) {
        return new EpisodeView(id, name, modality, begunOn, ring.open(subject, place(), aim), state, endReason, endedOn,
                attended, version);
    }

    private CellPlace place() {
        return new CellPlace("counselling_episode", "aim", id);
    }

    @Override
    public String toString() {
        return "Episode " + id;
    }
}

package org.haven.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A case was opened in an emergency. Read here; asked for, ended and judged by the database's own functions. */
@Entity
@Table(name = "glass", schema = "access")
class Glass {

    private static final String TABLE = "glass";
    private static final Duration TO_JUDGE = Duration.ofHours(24);

    @Id
    private UUID id;
    @Column(name = "staff_id")
    private UUID staffId;
    @Column(name = "case_id")
    private UUID caseId;
    private GlassReason reason;
    private Cell words;
    @Column(name = "asked_at")
    private Instant askedAt;
    private Instant until;
    private GlassState state;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "reviewed_by")
    private UUID reviewedBy;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "review_note")
    private Cell reviewNote;

    protected Glass() {
    }

    static CellPlace words(UUID id) {
        return new CellPlace(TABLE, "words", id);
    }

    static CellPlace reviewNote(UUID id) {
        return new CellPlace(TABLE, "review_note", id);
    }

    /** Its words have a key of their own, made before anybody knew whether there is a case. */
    SubjectId key() {
        return new SubjectId(id);
    }

    UUID id() {
        return id;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    GlassState state() {
        return state;
    }

    Stream<StaffId> people() {
        return Stream.of(staffId, endedBy, reviewedBy).filter(one -> one != null).map(StaffId::new);
    }

    GlassView view(Keyring ring, Map<StaffId, String> names, StaffId reader, boolean open, long times,
            List<GlassView.Act> done, Instant now) {
        return new GlassView(id, names.get(staff()), reason, ring.open(key(), words(id), words), askedAt, until,
                name(names, endedBy), endedAt, open, staff().equals(reader),
                state == GlassState.GRANTED && askedAt.plus(TO_JUDGE).isBefore(now), times, state,
                name(names, reviewedBy), reviewedAt, ring.open(key(), reviewNote(id), reviewNote), done);
    }

    private static String name(Map<StaffId, String> names, UUID one) {
        return one == null ? null : names.get(new StaffId(one));
    }

    @Override
    public String toString() {
        return "Glass " + id;
    }
}

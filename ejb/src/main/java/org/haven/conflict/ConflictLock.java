package org.haven.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** Somebody is shut out of a case. Read here; set and ended by the database's own functions. */
@Entity
@Table(name = "conflict_lock", schema = "access")
class ConflictLock {

    private static final String TABLE = "conflict_lock";

    @Id
    private UUID id;
    @Column(name = "staff_id")
    private UUID staffId;
    @Column(name = "case_id")
    private UUID caseId;
    private ConflictRelation relation;
    private Cell note;
    @Column(name = "set_by")
    private UUID setBy;
    @Column(name = "set_at")
    private Instant setAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "end_reason")
    private Cell endReason;

    protected ConflictLock() {
    }

    static CellPlace note(UUID id) {
        return new CellPlace(TABLE, "note", id);
    }

    static CellPlace endReason(UUID id) {
        return new CellPlace(TABLE, "end_reason", id);
    }

    Stream<StaffId> people() {
        return Stream.of(staffId, setBy, endedBy).filter(id -> id != null).map(StaffId::new);
    }

    LockView view(SubjectId subject, Keyring ring, Map<StaffId, String> names) {
        return new LockView(id, names.get(new StaffId(staffId)), relation, ring.open(subject, note(id), note),
                setBy.equals(staffId), names.get(new StaffId(setBy)), setAt,
                endedBy == null ? null : names.get(new StaffId(endedBy)), endedAt,
                ring.open(subject, endReason(id), endReason));
    }

    @Override
    public String toString() {
        return "ConflictLock " + id;
    }
}

package org.haven.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody a survivor has to fear. What was recorded stays; it can be withdrawn once, with a reason. */
@Entity
@Table(name = "person_of_concern")
class PersonOfConcern {

    private static final String TABLE = "person_of_concern";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private Cell name;
    @Column(updatable = false)
    private Cell aliases;
    @Column(nullable = false, updatable = false)
    private Relation relation;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private String[] roles;
    @Column(updatable = false)
    private Cell note;
    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;
    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    private Cell withdrawal;
    @Version
    private int version;

    protected PersonOfConcern() {
    }

    PersonOfConcern(Concern concern, SubjectId subject, Keyring ring, StaffId by, Instant at) {
        id = UUID.randomUUID();
        caseId = concern.caseId().value();
        formKey = concern.formKey();
        name = ring.seal(subject, place("name"), concern.name());
        aliases = concern.aliases().isEmpty()
                ? null
                : ring.seal(subject, place("aliases"), String.join("\n", concern.aliases()));
        relation = concern.relation();
        roles = concern.roles().stream().map(Coded::code).toArray(String[]::new);
        note = ring.seal(subject, place("note"), concern.note());
        recordedBy = by.value();
        recordedAt = at;
    }

    /** @throws IllegalMove when it was withdrawn before */
    void withdraw(String reason, SubjectId subject, Keyring ring, StaffId by, Instant at) {
        if (withdrawnAt != null) {
            throw new IllegalMove();
        }
        withdrawal = ring.seal(subject, place("withdrawal"), reason);
        withdrawnBy = by.value();
        withdrawnAt = at;
    }

    /** The name and every alias. */
    Stream<String> names(SubjectId subject, Keyring ring) {
        return Stream.concat(Stream.of(ring.open(subject, place("name"), name)), aliases(subject, ring).stream());
    }

    private List<String> aliases(SubjectId subject, Keyring ring) {
        return aliases == null ? List.of() : ring.open(subject, place("aliases"), aliases).lines().toList();
    }

    ConcernView view(SubjectId subject, Keyring ring, Map<StaffId, String> people) {
        return new ConcernView(id, ring.open(subject, place("name"), name), aliases(subject, ring), relation,
                Arrays.stream(roles).map(code -> Coded.of(RoleInProcess.class, "roles", code)).toList(),
                ring.open(subject, place("note"), note), people.get(recordedBy()), recordedAt,
                withdrawnBy == null ? null : people.get(new StaffId(withdrawnBy)), withdrawnAt,
                ring.open(subject, place("withdrawal"), withdrawal));
    }

    private CellPlace place(String column) {
        return new CellPlace(TABLE, column, id);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    boolean isLive() {
        return withdrawnAt == null;
    }

    StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    /** Everybody whose name the view needs. */
    Stream<StaffId> people() {
        return Stream.of(recordedBy, withdrawnBy).filter(java.util.Objects::nonNull).map(StaffId::new);
    }

    @Override
    public String toString() {
        return "PersonOfConcern " + id;
    }
}

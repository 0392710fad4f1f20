package org.haven.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One screening of a contact. Screening again adds another; the newest holds. */
@Entity
@Table(name = "screening")
class Screening {

    @Id
    private UUID id;
    @Column(name = "contact_id", nullable = false)
    private UUID contactId;
    @Column(name = "under_18", nullable = false)
    private Known under18;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] act;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] means;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] purpose;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] exploitation;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] control;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] recruitment;
    @Column(nullable = false)
    private TraffickingStatus status;
    @Column(name = "decided_by", nullable = false)
    private DecidingOrganisation decidedBy;
    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;
    private Cell reason;
    @Column(name = "screened_by", nullable = false)
    private UUID screenedBy;
    @Column(name = "screened_at", nullable = false)
    private Instant screenedAt;

    protected Screening() {
    }

    /** @param ring holds the subject's key; not asked when no reason is given */
    Screening(Contact contact, ScreeningAnswers answers, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        contactId = contact.contactId().value();
        under18 = answers.under18();
        act = codes(answers.acts());
        means = codes(answers.means());
        purpose = codes(answers.purposes());
        exploitation = answers.exploitation().toArray(String[]::new);
        control = answers.control().toArray(String[]::new);
        recruitment = answers.recruitment().toArray(String[]::new);
        status = answers.status();
        decidedBy = answers.decidedBy();
        decidedOn = answers.decidedOn();
        if (answers.reason() != null) {
            reason = ring.seal(contact.subject().orElseThrow(), place(), answers.reason());
        }
        screenedBy = by.value();
        screenedAt = now;
    }

    ScreeningAnswers answers(SubjectId subject, Keyring ring) {
        return new ScreeningAnswers(under18, set(Act.class, act), set(Means.class, means), set(Purpose.class, purpose),
                List.of(exploitation), List.of(control), List.of(recruitment), status, decidedBy, decidedOn,
                reason == null ? null : ring.open(subject, place(), reason));
    }

    Conclusion concluded() {
        return new Conclusion(status, decidedBy, decidedOn);
    }

    /** What was concluded, without what it rests on. */
    record Conclusion(TraffickingStatus status, DecidingOrganisation decidedBy, LocalDate decidedOn) {
    }

    StaffId by() {
        return new StaffId(screenedBy);
    }

    Instant at() {
        return screenedAt;
    }

    private CellPlace place() {
        return new CellPlace("screening", "reason", id);
    }

    private static String[] codes(Collection<? extends Coded> answers) {
        return answers.stream().map(Coded::code).toArray(String[]::new);
    }

    private static <E extends Enum<E> & Coded> Set<E> set(Class<E> type, String[] codes) {
        return Arrays.stream(codes).map(code -> Coded.of(type, "screening", code)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Screening " + id;
    }
}

package org.haven.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.calendar.CalendarEntry;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** Something that is agreed for a day and an hour, and what became of it. */
@Entity
@Table(name = "appointment")
class Appointment {

    static final String ON_CALENDAR = "appointment";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(nullable = false, updatable = false)
    private AppointmentKind kind;
    @Column(nullable = false, updatable = false)
    private Instant at;
    @Column(updatable = false)
    private Instant until;
    @Column(name = "with_id", nullable = false, updatable = false)
    private UUID withId;
    @Column(updatable = false)
    private Cell note;
    @Column(nullable = false)
    private AppointmentState state;
    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Version
    private int version;

    protected Appointment() {
    }

    Appointment(NewAppointment asked, StaffId with, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = asked.caseId().value();
        formKey = asked.formKey();
        kind = asked.kind();
        at = asked.at();
        until = asked.until();
        withId = with.value();
        note = ring.seal(subject, place(), asked.note());
        state = AppointmentState.PLANNED;
        madeBy = by.value();
        madeAt = now;
    }

    /**
     * @throws Invalid when it is said who came before it has begun
     * @throws IllegalMove when it has been said already what became of it
     * @throws Stale when it was read before somebody changed it
     */
    void end(int readVersion, AppointmentState how, Instant now) {
        if (!state.mayBecome(how)) {
            throw new IllegalMove();
        }
        if (readVersion != version) {
            throw new Stale();
        }
        if (how != AppointmentState.CANCELLED && at.isAfter(now)) {
            throw new Invalid("state", "not-yet");
        }
        state = how;
    }

    /** Whether the very same end has been written already, when a click or a request comes twice. */
    boolean endedAs(int readVersion, AppointmentState how) {
        return state == how && version == readVersion + 1;
    }

    UUID id() {
        return id;
    }

    StaffId with() {
        return new StaffId(withId);
    }

    AppointmentState state() {
        return state;
    }

    AppointmentView view(SubjectId subject, Keyring ring, String with) {
        return new AppointmentView(id, kind, at, until, with, ring.open(subject, place(), note), state, version);
    }

    CalendarEntry onCalendar() {
        return new CalendarEntry(ON_CALENDAR, new CaseId(caseId), at, until, Today.at(at), state.code());
    }

    private CellPlace place() {
        return new CellPlace("appointment", "note", id);
    }

    @Override
    public String toString() {
        return "Appointment " + id;
    }
}

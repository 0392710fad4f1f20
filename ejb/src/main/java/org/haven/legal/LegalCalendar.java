package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.calendar.CalendarEntry;
import org.haven.calendar.CalendarSource;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.StaffId;
import org.haven.shared.Today;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Puts hearings and deadlines into calendars: what kind of thing, when, in which case; never what the matter is about. */
@ApplicationScoped
class LegalCalendar implements CalendarSource {

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final String ENTRIES = """
            select 'hearing' as kind, h.case_id, h.at, cast(null as date) as day, h.state
              from haven.legal_hearing h join haven.legal_matter m on m.id = h.matter_id
             where %1$s and h.at >= :from and h.at < :until and h.state in ('planned', 'held')
            union all
            select 'legal-deadline', d.case_id, null, d.due_on, d.state
              from haven.legal_deadline d join haven.legal_matter m on m.id = d.matter_id
             where %1$s and d.due_on between :first and :last and d.state in ('open', 'met', 'lapsed')""";

    @PersistenceContext
    EntityManager entities;

    @Override
    public Permission permission() {
        return Permission.READ_LEGAL;
    }

    @Override
    public List<CalendarEntry> ofCase(CaseId caseId, Period within) {
        return entries("m.case_id = :whose", caseId.value(), within);
    }

    @Override
    public List<CalendarEntry> ofStaff(StaffId staff, Period within) {
        return entries("m.officer_id = :whose", staff.value(), within);
    }

    private List<CalendarEntry> entries(String whose, UUID id, Period within) {
        Instant until = within.until() == null ? LAST.atStartOfDay(Today.ZONE).toInstant() : within.until();
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(ENTRIES.formatted(whose), Object[].class).addScalar("kind", String.class)
                .addScalar("case_id", UUID.class).addScalar("at", Instant.class).addScalar("day", LocalDate.class)
                .addScalar("state", String.class).setParameter("whose", id)
                .setParameter("from", within.from(), StandardBasicTypes.INSTANT)
                .setParameter("until", until, StandardBasicTypes.INSTANT).setParameter("first", Today.at(within.from()))
                .setParameter("last", Today.at(until.minusNanos(1)));
        return query.getResultStream().map(LegalCalendar::entry).toList();
    }

    private static CalendarEntry entry(Object[] row) {
        Instant at = (Instant) row[2];
        return new CalendarEntry((String) row[0], new CaseId((UUID) row[1]), at, null,
                at == null ? (LocalDate) row[3] : Today.at(at), (String) row[4]);
    }
}

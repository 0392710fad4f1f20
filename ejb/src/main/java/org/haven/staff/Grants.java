package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.haven.approval.ApprovedAct;
import org.haven.shared.StaffId;
import org.haven.shared.Today;
import org.hibernate.Session;

/** Roles, functions and teams. The database's own functions change them, and work out once more what was approved. */
@ApplicationScoped
class Grants implements ApprovedAct {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entities;

    @Override
    public Set<String> acts() {
        return Set.of("role.grant", "function.grant", "team.change");
    }

    @Override
    public void carryOut(UUID approval) {
        Call.of(entities, "select sec.carry_out_grant(?)", approval);
    }

    UUID asked(GrantRequest request) {
        return Call.one(entities, UUID.class, "select sec.ask_grant(?, ?, ?, ?, ?, ?)", request.act(),
                request.colleague().value(), request.code(), request.team(),
                request.until() == null ? null : Date.valueOf(request.until()), request.reason());
    }

    void ended(GrantEnding ending) {
        Call.of(entities, "select sec.end_grant(?, ?, ?, ?)", ending.colleague().value(), ending.kind().code(),
                ending.code(), ending.reason());
    }

    UUID joined(NewColleague colleague) {
        return Call.one(entities, UUID.class, "select sec.join_staff(?, ?, ?)", colleague.login(),
                colleague.displayName(), colleague.team());
    }

    List<String> roles(StaffId colleague) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select r.role from access.staff_role r where r.staff_id = :staff order by r.role",
                        String.class)
                .setParameter("staff", colleague.value()).getResultList();
    }

    /** Those that hold now. */
    List<FunctionView> functions(StaffId colleague) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select f.function, t.name, f.valid_from, f.valid_until
                  from access.staff_function f join haven.team t on t.id = f.team_id
                 where f.staff_id = :staff and (f.valid_until is null or f.valid_until > now())
                 order by f.function, f.valid_from""", Object[].class).setParameter("staff", colleague.value())
                .getResultList().stream().map(row -> new FunctionView((String) row[0], (String) row[1],
                        (Instant) row[2], lastDay((Instant) row[3])))
                .toList();
    }

    /** The newest first. */
    List<StaffChange> changes(StaffId colleague) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select x.what, x.code, t.name, x.reason, asker.display_name, s.display_name, x.changed_at
                  from access.staff_change x join haven.staff s on s.id = x.changed_by
                  left join haven.team t on t.id = x.team_id
                  left join access.approval a on a.id = x.approval_id
                  left join haven.staff asker on asker.id = a.asked_by
                 where x.staff_id = :staff order by x.changed_at desc, x.id""", Object[].class)
                .setParameter("staff", colleague.value()).setMaxResults(MOST).getResultList().stream()
                .map(row -> new StaffChange((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (String) row[5], (Instant) row[6]))
                .toList();
    }

    /** A grant that ends at the beginning of a day holds to the end of the day before. */
    private static LocalDate lastDay(Instant end) {
        return end == null ? null : Today.at(end.minusMillis(1));
    }
}

package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** Who is who. Other features ask it for the names behind "written by". */
@ApplicationScoped
public class StaffDirectory {

    @PersistenceContext
    EntityManager entities;

    /** Names of several colleagues in one statement. */
    public Map<StaffId, String> names(Collection<StaffId> staff) {
        if (staff.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from StaffMember s where s.id in (:ids)", StaffMember.class)
                .setParameter("ids", staff.stream().map(StaffId::value).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::displayName));
    }

    /** Who supervises a team now, in one statement. */
    public List<StaffId> supervisors(UUID team) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.id from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
                 where s.team_id = :team and s.suspended_at is null order by s.id""", UUID.class)
                .setParameter("team", team).getResultStream().map(StaffId::new).toList();
    }

    /** Everybody who works here, of every team, by name. */
    public List<StaffView> everybody() {
        return entities.createQuery("select s from StaffMember s where s.kind = 'person' order by s.displayName, s.id",
                StaffMember.class).getResultStream().map(StaffMember::view).toList();
    }

    /** One more than the page. */
    List<StaffView> people(Page page) {
        return entities
                .createQuery("select s from StaffMember s where s.kind = 'person' order by s.displayName, s.id",
                        StaffMember.class)
                .setFirstResult(page.offset()).setMaxResults(page.size() + 1).getResultStream().map(StaffMember::view)
                .toList();
    }

    List<StaffView> team(UUID team) {
        return entities
                .createQuery("select s from StaffMember s where s.teamId = :team and s.suspendedAt is null"
                        + " order by s.displayName, s.id", StaffMember.class)
                .setParameter("team", team).getResultStream().map(StaffMember::view).toList();
    }

    void suspended(StaffId staff, boolean suspended) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.suspend(?, ?)")) {
                s.setObject(1, staff.value());
                s.setBoolean(2, suspended);
                s.execute();
            }
        });
    }

    void assigned(CaseId caseId, StaffId colleague, CareFunction function, Instant from) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.assign(?, ?, ?, ?)")) {
                s.setObject(1, caseId.value());
                s.setObject(2, colleague.value());
                s.setString(3, function.code());
                s.setTimestamp(4, Timestamp.from(from));
                s.execute();
            }
        });
    }
}

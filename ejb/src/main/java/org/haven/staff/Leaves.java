package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.shared.Today;
import org.hibernate.Session;

/** Who stands in for whom while somebody is away. */
@ApplicationScoped
class Leaves {

    @PersistenceContext
    EntityManager entities;

    /** Open cases of a colleague of the supervisor's team. */
    List<CaseOfColleague> cases(StaffId colleague) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select x.case_id, x.number, x.function from sec.cases_of(:staff) x", Object[].class)
                .setParameter("staff", colleague.value()).getResultList().stream()
                .map(row -> new CaseOfColleague((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }

    /** @return in how many cases */
    int covered(LeaveCover cover) {
        Instant end = cover.until().plusDays(1).atStartOfDay(Today.ZONE).toInstant();
        String chosen = cover.cases().isEmpty()
                ? null
                : "{" + String.join(",", cover.cases().stream().map(UUID::toString).toList()) + "}";
        return Call.one(entities, Integer.class, "select sec.cover_leave(?, ?, ?, cast(? as uuid[]))",
                cover.colleague().value(), cover.standIn().value(), Timestamp.from(end), chosen);
    }

    /** Those of a team that hold now. */
    List<CoverView> ofTeam(UUID team) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.display_name, i.display_name, l.cases, l.valid_until
                  from access.leave_cover l join haven.staff s on s.id = l.staff_id and s.team_id = :team
                  join haven.staff i on i.id = l.stand_in_id
                 where l.valid_until > now() order by l.valid_until, s.display_name""", Object[].class)
                .setParameter("team", team).getResultList().stream().map(row -> new CoverView((String) row[0],
                        (String) row[1], (Integer) row[2], Today.at(((Instant) row[3]).minusMillis(1))))
                .toList();
    }
}

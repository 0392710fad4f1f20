package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.haven.shared.Today;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Who is who. Other features ask it for the names behind "written by". */
@ApplicationScoped
public class StaffDirectory {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Clock clock;

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

    /** Those among these colleagues who work for a team no more: their access is paused, or they are in another one. */
    public Set<StaffId> leftTeam(UUID team, Collection<StaffId> staff) {
        if (staff.isEmpty()) {
            return Set.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select s.id from haven.staff s
                         where s.id in (:ids) and (s.suspended_at is not null or s.team_id is distinct from :team)""",
                        UUID.class)
                .setParameter("ids", staff.stream().map(StaffId::value).distinct().toList()).setParameter("team", team)
                .getResultStream().map(StaffId::new).collect(Collectors.toSet());
    }

    /** One more than the page. */
    List<Colleague> people(Page page) {
        return colleagues("true", Map.of()).setFirstResult(page.offset()).setMaxResults(page.size() + 1)
                .getResultStream().map(StaffDirectory::colleague).toList();
    }

    /** Everybody of a team, those whose access is paused among them. */
    List<Colleague> membersOf(UUID team) {
        return colleagues("s.team_id = :team", Map.of("team", team)).getResultStream().map(StaffDirectory::colleague)
                .toList();
    }

    /** @throws NotFound when there is no such person */
    Colleague person(StaffId id) {
        return colleagues("s.id = :id", Map.of("id", id.value())).getResultStream().map(StaffDirectory::colleague)
                .findFirst().orElseThrow(NotFound::new);
    }

    private NativeQuery<Object[]> colleagues(String which, Map<String, Object> parameters) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery("""
                select s.id, s.login, s.display_name, s.suspended_at is not null, t.name, exists (
                           select 1 from haven.staff_training x
                            where x.staff_id = s.id and x.valid_until < :today and not exists (
                                      select 1 from haven.staff_training y
                                       where y.staff_id = s.id and y.kind = x.kind
                                         and (y.valid_until is null or y.valid_until >= :today)))
                  from haven.staff s left join haven.team t on t.id = s.team_id
                 where s.kind = 'person' and\s""" + which + " order by s.display_name, s.id", Object[].class)
                .setParameter("today", Today.at(clock.instant()));
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(new StaffId((UUID) row[0]), (String) row[1], (String) row[2], (Boolean) row[3],
                (String) row[4], (Boolean) row[5]);
    }

    List<TeamName> teams() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select t.id, t.name from haven.team t order by t.name", Object[].class)
                .getResultList().stream().map(row -> new TeamName((UUID) row[0], (String) row[1])).toList();
    }

    /** Caseworkers of a team who can take a case over from its lead; not the caller. */
    public List<StaffView> whoCanLead(UUID team, StaffId lead, StaffId caller) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.* from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'caseworker'
                 where s.team_id = :team and s.suspended_at is null and s.id not in (:lead, :caller)
                 order by s.display_name, s.id""", StaffMember.class).setParameter("team", team)
                .setParameter("lead", lead.value()).setParameter("caller", caller.value()).getResultStream()
                .map(StaffMember::view).toList();
    }

    String teamName(UUID team) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select t.name from haven.team t where t.id = :id", String.class)
                .setParameter("id", team).getSingleResult();
    }

    /** A colleague of this team, or null. */
    StaffView member(UUID team, StaffId id) {
        return entities
                .createQuery("select s from StaffMember s where s.teamId = :team and s.id = :id", StaffMember.class)
                .setParameter("team", team).setParameter("id", id.value()).getResultStream().map(StaffMember::view)
                .findFirst().orElse(null);
    }

    /** Colleagues of the same team who do the same work, and can stand in; not the caller. */
    List<StaffView> sameTrade(StaffId of, StaffId caller) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.* from haven.staff s join haven.staff a on a.id = :of and a.team_id = s.team_id
                 where s.suspended_at is null and s.id not in (:of, :caller) and exists (
                           select 1 from access.staff_role r join access.staff_role o on o.role = r.role
                            where r.staff_id = a.id and o.staff_id = s.id
                              and r.role in ('caseworker', 'counsellor', 'legal-officer'))
                 order by s.display_name, s.id""", StaffMember.class).setParameter("of", of.value())
                .setParameter("caller", caller.value()).getResultList().stream().map(StaffMember::view).toList();
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

    void assigned(CaseId caseId, StaffId colleague, CareFunction function, AssignmentReason reason, Instant from) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.assign(?, ?, ?, ?, ?)")) {
                s.setObject(1, caseId.value());
                s.setObject(2, colleague.value());
                s.setString(3, function.code());
                s.setTimestamp(4, Timestamp.from(from));
                s.setString(5, reason.code());
                s.execute();
            }
        });
    }
}

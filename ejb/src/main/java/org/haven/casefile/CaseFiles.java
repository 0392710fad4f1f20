package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.CurrentStaff;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.survivor.SurvivorOfCase;
import org.hibernate.Session;

/** All case files that this transaction may see. */
@ApplicationScoped
public class CaseFiles implements SurvivorOfCase {

    private static final Set<String> WORKING = Set.of("lead", "caseworker", "counsellor");

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * Opens a case for a subject, with its first assignment. Answered only inside a transaction that entered to accept
     * or to import an intake.
     *
     * @param lead the caseworker who leads it, or empty for the supervisor's queue
     */
    public OpenedCase open(SubjectId subject, Optional<StaffId> lead) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var s = connection.prepareStatement("select * from sec.open_case(?, ?, ?)")) {
                s.setObject(1, subject.value());
                s.setObject(2, lead.map(StaffId::value).orElse(null), java.sql.Types.OTHER);
                s.setTimestamp(3, Timestamp.from(clock.instant()));
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    return new OpenedCase(new CaseId(r.getObject("case_id", UUID.class)), r.getString("number"));
                }
            }
        });
    }

    /**
     * Tells the case that somebody has begun to work with the survivor.
     *
     * @throws CaseClosed when nothing more is written into it
     */
    public void workHasBegun(CaseId caseId) {
        openForWork(caseId);
        inScope(caseId).workHasBegun();
    }

    /**
     * Makes sure that something may still be written into the case, and keeps it from being closed meanwhile. To be asked
     * first of all.
     *
     * @throws CaseClosed when nothing more is written into it
     */
    public void openForWork(CaseId caseId) {
        lock(caseId, "select 1 from pg_advisory_xact_lock_shared(hashtextextended('haven.closing ' || :case, 0))");
        String status = entities.unwrap(Session.class)
                .createNativeQuery("select f.status from haven.case_file f where f.id = :case", String.class)
                .setParameter("case", caseId.value()).getResultStream().findFirst().orElseThrow(NotFound::new);
        if (Coded.of(CaseStatus.class, "status", status).closed()) {
            throw new CaseClosed();
        }
    }

    /** Whether nothing more is written into the case; for pages that would otherwise offer to. */
    public boolean closed(CaseId caseId) {
        return inScope(caseId).status().closed();
    }

    /** Waits for whoever is writing into the case and keeps others waiting, so that what stands open is counted once. */
    void stopWork(CaseId caseId) {
        lock(caseId, "select 1 from pg_advisory_xact_lock(hashtextextended('haven.closing ' || :case, 0))");
    }

    private void lock(CaseId caseId, String statement) {
        entities.createNativeQuery(statement).setParameter("case", caseId.toString()).getSingleResult();
    }

    /** Who works on the case now and can be asked to do something in it. */
    public List<StaffId> workers(CaseId caseId) {
        return careTeam(caseId).stream().filter(r -> WORKING.contains(r.function())).map(CareTeamRow::staff).distinct()
                .toList();
    }

    /** The supervisors of the team that has the case, in a transaction scoped to it; only those who may know of it. */
    public List<StaffId> supervisors(CaseId caseId) {
        inScope(caseId);
        return entities.unwrap(Session.class).createNativeQuery("select * from sec.supervisors_here()", UUID.class)
                .getResultStream().map(StaffId::new).toList();
    }

    /** The team that has the case. */
    public UUID teamOf(CaseId caseId) {
        return inScope(caseId).teamId();
    }

    @Override
    public SubjectId survivorOf(CaseId caseId) {
        return inScope(caseId).subject();
    }

    CaseFile inScope(CaseId caseId) {
        return Optional.ofNullable(entities.find(CaseFile.class, caseId.value())).orElseThrow(NotFound::new);
    }

    Optional<CaseFile> byNumber(CaseNumber number) {
        return entities.createQuery("select f from CaseFile f where f.number = :number", CaseFile.class)
                .setParameter("number", number.value()).getResultStream().findFirst();
    }

    /** One more than the page, newest first; a case that is no longer worked on comes last. */
    List<CaseloadRow> caseload(Page page) {
        return entities.createQuery("""
                select new org.haven.casefile.CaseloadRow(f.id, f.number, f.status, f.openedAt)
                  from CaseFile f
                 order by case when f.status in (org.haven.casefile.CaseStatus.CLOSED,
                                                 org.haven.casefile.CaseStatus.CLOSED_REFERRED) then 1 else 0 end,
                          f.openedAt desc, f.id""", CaseloadRow.class).setFirstResult(page.offset())
                .setMaxResults(page.size() + 1).getResultList();
    }

    /** The numbers of those among these cases that this transaction shows, in one statement. */
    public Map<CaseId, String> numbers(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select f from CaseFile f where f.id in (:ids)", CaseFile.class)
                .setParameter("ids", cases.stream().map(CaseId::value).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(CaseFile::id, CaseFile::number));
    }

    /** The cases of a team on which work goes on, the oldest first. */
    public List<CaseloadRow> openOfTeam(UUID team) {
        return entities.createQuery("""
                select new org.haven.casefile.CaseloadRow(f.id, f.number, f.status, f.openedAt)
                  from CaseFile f
                 where f.teamId = :team and f.status not in (org.haven.casefile.CaseStatus.CLOSED,
                                                             org.haven.casefile.CaseStatus.CLOSED_REFERRED)
                 order by f.openedAt, f.id""", CaseloadRow.class).setParameter("team", team).getResultList();
    }

    /**
     * Who works on the open cases of a team, in a transaction that opened the desk of its supervisor; not who has one open in
     * an emergency.
     */
    public List<CaseWorker> workersOfTeam(UUID team) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select a.case_id, a.staff_id, a.function
                  from access.assignment a join haven.case_file f on f.id = a.case_id
                 where f.team_id = :team and f.status not in ('closed', 'closed-referred') and a.function <> 'glass'
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
                 order by a.valid_from, a.staff_id""", Object[].class).setParameter("team", team).getResultList()
                .stream().map(columns -> new CaseWorker(new CaseId((UUID) columns[0]), new StaffId((UUID) columns[1]),
                        (String) columns[2]))
                .toList();
    }

    /** Who works on the case: colleague and function. */
    List<CareTeamRow> careTeam(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select a.staff_id, a.function from access.assignment a
                 where a.case_id = :case and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
                 order by a.valid_from, a.staff_id""", Object[].class).setParameter("case", caseId.value())
                .getResultList().stream().map(CareTeamRow::of).toList();
    }

    /** A colleague and what they do in the case. */
    record CareTeamRow(StaffId staff, String function) {

        static CareTeamRow of(Object[] columns) {
            return new CareTeamRow(new StaffId((UUID) columns[0]), (String) columns[1]);
        }
    }
}

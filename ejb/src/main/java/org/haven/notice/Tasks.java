package org.haven.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** Small tasks. Other features add one in their own transaction. */
@ApplicationScoped
public class Tasks {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Clock clock;

    /**
     * @param kind lower-case words, for the bundles
     * @param caseId may be null
     */
    public void add(StaffId staff, String kind, CaseId caseId, LocalDate dueOn) {
        add(staff, kind, caseId, null, dueOn);
    }

    /**
     * @param kind lower-case words, for the bundles
     * @param caseId may be null
     * @param aboutId what it is about inside the case: a hearing, a referral; with it the task can be ended again
     */
    public void add(StaffId staff, String kind, CaseId caseId, UUID aboutId, LocalDate dueOn) {
        entities.persist(new Task(staff, kind, caseId, aboutId, dueOn, clock.instant()));
    }

    /** Ends all open tasks about something in this case, whoever has them: it is settled. */
    public void settle(CaseId caseId, UUID aboutId) {
        entities.createQuery("select t from Task t where t.caseId = :case and t.aboutId = :about and t.endedAt is null",
                Task.class).setParameter("case", caseId.value()).setParameter("about", aboutId).getResultList()
                .forEach(t -> t.cancel(clock.instant()));
    }

    /**
     * What is open and past its day, in a transaction that opened the desk of a supervisor: of the people of the team,
     * and in its cases. Oldest first.
     */
    public List<OverdueTask> overdue(int most) {
        return entities.createQuery("""
                select t from Task t where t.state = 'open' and t.dueOn < :today order by t.dueOn, t.id""", Task.class)
                .setParameter("today", Today.at(clock.instant())).setMaxResults(most).getResultStream()
                .map(Task::overdue).toList();
    }

    List<TaskView> open(StaffId staff, int most) {
        LocalDate today = Today.at(clock.instant());
        return entities
                .createQuery(
                        "select t from Task t where t.staffId = :staff and t.endedAt is null order by t.dueOn, t.id",
                        Task.class)
                .setParameter("staff", staff.value()).setMaxResults(most).getResultStream().map(t -> t.view(today))
                .toList();
    }

    Task byId(UUID id) {
        return Optional.ofNullable(entities.find(Task.class, id)).orElseThrow(NotFound::new);
    }
}

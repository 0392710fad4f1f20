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
        entities.persist(new Task(staff, kind, caseId, dueOn, clock.instant()));
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

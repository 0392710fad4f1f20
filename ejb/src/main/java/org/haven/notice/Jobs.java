package org.haven.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;

/** Long work. A feature starts it in its own transaction; it begins when that transaction has been committed. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Event<JobStarted> started;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** @return the job's reference */
    public UUID start(String kind, UUID subjectRef, int allSteps) {
        Job job = new Job(staff.id(), kind, subjectRef, allSteps, clock.instant());
        entities.persist(job);
        started.fire(new JobStarted(job.id(), kind, subjectRef));
        return job.id();
    }

    /** The caller's own job. */
    Job byId(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id)).orElseThrow(NotFound::new);
    }

    /** The caller's own job, held until the end of the transaction: a step and a cancellation do not cross. */
    public Job held(UUID id) {
        return locked(id).orElseThrow(NotFound::new);
    }

    /** Ends the caller's own job that was cut short; a colleague's is left to the colleague. */
    public void endedBefore(UUID id) {
        locked(id).ifPresent(job -> job.end(JobState.FAILED, "interrupted", clock.instant()));
    }

    private Optional<Job> locked(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<JobView> recent(StaffId of) {
        return entities
                .createQuery("select j from Job j where j.staffId = :staff order by j.startedAt desc, j.id", Job.class)
                .setParameter("staff", of.value()).setMaxResults(5).getResultStream().map(Job::view).toList();
    }
}

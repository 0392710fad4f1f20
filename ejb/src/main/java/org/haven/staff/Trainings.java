package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.StaffId;

/** What colleagues were trained in. */
@ApplicationScoped
class Trainings {

    @PersistenceContext
    EntityManager entities;

    void add(StaffTraining training) {
        entities.persist(training);
    }

    Optional<UUID> recordedBy(StaffId colleague, UUID formKey) {
        return entities
                .createQuery("select t.id from StaffTraining t where t.staffId = :staff and t.formKey = :key",
                        UUID.class)
                .setParameter("staff", colleague.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    /** The newest first. */
    List<TrainingView> of(StaffId colleague, LocalDate today) {
        List<StaffTraining> all = entities
                .createQuery("select t from StaffTraining t where t.staffId = :staff order by t.heldOn desc, t.id",
                        StaffTraining.class)
                .setParameter("staff", colleague.value()).getResultList();
        Set<TrainingKind> counting = all.stream().filter(t -> t.counts(today)).map(StaffTraining::kind)
                .collect(Collectors.toSet());
        return all.stream().map(t -> t.view(!counting.contains(t.kind()))).toList();
    }
}

package org.haven.itest.probe;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;

/** A use case that has already written when it fails. */
@UseCase
public class Failing {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_MY_DAY)
    public void act(UUID task, boolean byRefusal) {
        entities.createNativeQuery("""
                insert into haven.task (id, staff_id, kind, due_on, made_at) values (?, ?, 'probe', now(), now())""")
                .setParameter(1, task).setParameter(2, staff.id().value()).executeUpdate();
        if (byRefusal) {
            throw new Invalid("text", "required");
        }
        throw new IllegalStateException("a person's own words");
    }
}

package org.haven.planted.left;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Two public verbs, one of them without a permission; calls another use case; holds the entity manager. */
@UseCase
public class TwoVerbs {

    @Inject
    Unmarked other;
    @Inject
    EntityManager entities;

    @Permitted(Permission.SEE_MY_DAY)
    public void one() {
        other.act();
    }

    public void two() {
        one();
    }
}

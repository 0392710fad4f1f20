package org.haven.planted.right;

import jakarta.persistence.EntityManager;
import org.haven.planted.left.Telling;

/** Finds a child by its own id, whatever case it belongs to. */
public class Finding {

    EntityManager entities;

    Telling byId(long id) {
        return entities.find(Telling.class, id);
    }
}

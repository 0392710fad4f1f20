package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the questions. Nothing here is about a person. */
@ApplicationScoped
class Instruments {

    @PersistenceContext
    EntityManager entities;

    void add(Instrument instrument) {
        entities.persist(instrument);
        entities.flush();
    }

    /** The newest first. */
    List<Instrument> all() {
        return entities.createQuery("select i from Instrument i order by i.code, i.version desc", Instrument.class)
                .getResultList();
    }

    Optional<Instrument> one(UUID id) {
        return entities.createQuery("select i from Instrument i where i.id = :id", Instrument.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}

package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;

/** The persons of concern of a case. There is no way to one but through its case. */
@ApplicationScoped
class PersonsOfConcern {

    @PersistenceContext
    EntityManager entities;

    void add(PersonOfConcern person) {
        entities.persist(person);
    }

    PersonOfConcern inCase(CaseId caseId, UUID person) {
        return entities
                .createQuery("select p from PersonOfConcern p where p.caseId = :case and p.id = :person",
                        PersonOfConcern.class)
                .setParameter("case", caseId.value()).setParameter("person", person).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All of them, newest first, the withdrawn ones among them. */
    List<PersonOfConcern> ofCase(CaseId caseId) {
        return entities
                .createQuery("select p from PersonOfConcern p where p.caseId = :case order by p.recordedAt desc, p.id",
                        PersonOfConcern.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** The record that this very form made already, when a click or a request comes twice. */
    Optional<PersonOfConcern> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select p from PersonOfConcern p where p.caseId = :case and p.formKey = :key",
                        PersonOfConcern.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }
}

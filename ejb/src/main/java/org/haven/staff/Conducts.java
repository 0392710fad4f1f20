package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** Who has accepted the code of conduct. */
@ApplicationScoped
public class Conducts {

    /** The version whose words the message bundles hold. Another wording is another version, which everybody accepts anew. */
    static final int PRESENT = 1;

    @PersistenceContext
    EntityManager entities;

    /** Whether the caller has yet to accept the present version. */
    public boolean due(StaffId caller) {
        return acceptedAt(caller) == null;
    }

    /** When a colleague accepted the present version, or null. */
    Instant acceptedAt(StaffId colleague) {
        return entities.unwrap(Session.class).createNativeQuery(
                """
                        select c.accepted_at from haven.conduct_acceptance c where c.staff_id = :staff and c.version = :version""",
                Instant.class).setParameter("staff", colleague.value()).setParameter("version", PRESENT)
                .getResultStream().findFirst().orElse(null);
    }

    /** Accepting twice is accepting once. */
    void accepted(StaffId caller, Instant now) {
        Call.of(entities, """
                insert into haven.conduct_acceptance (staff_id, version, accepted_at) values (?, ?, ?)
                on conflict do nothing""", caller.value(), PRESENT, Timestamp.from(now));
    }
}

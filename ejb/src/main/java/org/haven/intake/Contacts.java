package org.haven.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** All contacts that this transaction may see. */
@ApplicationScoped
class Contacts {

    @PersistenceContext
    EntityManager entities;

    Contact inScope(ContactId id) {
        return Optional.ofNullable(entities.find(Contact.class, id.value())).orElseThrow(NotFound::new);
    }

    /**
     * Held until the end of the transaction, so that two who move one contact do it one after the other.
     *
     * @throws jakarta.persistence.OptimisticLockException when it has been moved since it was read
     */
    void held(Contact contact) {
        entities.lock(contact, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was concluded has changed, though no column of the contact has: whoever read it before reads it again. */
    void touched(Contact contact) {
        entities.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Optional<Contact> madeBy(StaffId operator, UUID formKey) {
        return entities
                .createQuery("select k from Contact k where k.operatorId = :operator and k.formKey = :key",
                        Contact.class)
                .setParameter("operator", operator.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    Optional<Contact> ofCase(CaseId caseId) {
        return entities.createQuery("select k from Contact k where k.caseId = :case", Contact.class)
                .setParameter("case", caseId.value()).getResultStream().findFirst();
    }

    /** One more than the page: whoever is in danger first, then by how soon somebody must answer. */
    List<IntakeRow> waiting(Page page) {
        return entities.createQuery("""
                select new org.haven.intake.IntakeRow(k.id, k.receivedAt, k.channel, k.nature, k.urgency,
                                                      k.immediateDanger, k.minorsPresent, k.state)
                  from Contact k
                 where k.closedAt is null
                 order by case when k.immediateDanger = org.haven.intake.Known.YES then 0 else 1 end,
                          case k.urgency when org.haven.intake.Urgency.HOUR then 0
                                         when org.haven.intake.Urgency.THREE_HOURS then 1
                                         when org.haven.intake.Urgency.DAY then 2 else 3 end,
                          k.receivedAt, k.id""", IntakeRow.class).setFirstResult(page.offset())
                .setMaxResults(page.size() + 1).getResultList();
    }

    /** All moves of a contact, in their order. */
    List<ContactMove> moves(ContactId id) {
        return entities.createQuery("select m from ContactMove m where m.contactId = :id order by m.ordinal",
                ContactMove.class).setParameter("id", id.value()).getResultList();
    }

    /** The screening that holds. */
    Optional<Screening> screening(ContactId id) {
        return entities
                .createQuery("select s from Screening s where s.contactId = :id order by s.screenedAt desc, s.id",
                        Screening.class)
                .setParameter("id", id.value()).setMaxResults(1).getResultStream().findFirst();
    }

    /** What the database is to know before the next statement asks it. */
    void flush() {
        entities.flush();
    }

    void add(Contact contact) {
        entities.persist(contact);
    }

    void add(ContactMove move) {
        entities.persist(move);
    }

    void add(Screening screening) {
        entities.persist(screening);
    }

    /** Empties a wrong number and destroys its key, in the database's own function: the application can delete nothing. */
    void forget(Contact contact, ContactMove move) {
        entities.detach(contact);
        entities.persist(move);
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.forget_contact(?, ?)")) {
                s.setInt(1, contact.version());
                s.setTimestamp(2, Timestamp.from(move.at()));
                s.execute();
            }
        });
    }

    /** When something happened at intake that a case's timeline tells. */
    List<Object[]> moments(CaseId caseId) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select 'contact' as kind, k.received_at as at from haven.contact k where k.case_id = :case
                union all
                select 'screened', s.screened_at from haven.screening s join haven.contact k on k.id = s.contact_id
                 where k.case_id = :case""", Object[].class).setParameter("case", caseId.value())
                .addScalar("kind", String.class).addScalar("at", Instant.class).getResultList();
    }
}

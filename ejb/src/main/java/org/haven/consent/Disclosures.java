package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.haven.shared.CaseId;
import org.hibernate.Session;

/** What has left of a case. The application reads it and cannot write it but through the database's own function. */
@ApplicationScoped
class Disclosures {
    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<Disclosure> ofCase(CaseId caseId) {
        return entities.createQuery("select d from Disclosure d where d.caseId = :case order by d.at desc, d.id",
                Disclosure.class).setParameter("case", caseId.value()).getResultList();
    }

    /**
     * Writes down what leaves, if the release holds at this very moment and allows all of it, and the referral asks for it;
     * holds both until the end of the transaction.
     */
    Instant add(Clearance clearance, String[] categories, Integer[] items, byte[] sha256, DisclosureChannel channel) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var s = connection.prepareStatement("select sec.disclose(?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                s.setObject(1, clearance.reference());
                s.setObject(2, clearance.release());
                s.setObject(3, clearance.referral());
                s.setObject(4, clearance.recipient().value());
                s.setString(5, clearance.purpose().code());
                s.setArray(6, connection.createArrayOf("text", categories));
                s.setArray(7, connection.createArrayOf("int4", items));
                s.setBytes(8, sha256);
                s.setString(9, channel.code());
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    Timestamp at = r.getTimestamp(1);
                    return at.toInstant();
                }
            }
        });
    }
}

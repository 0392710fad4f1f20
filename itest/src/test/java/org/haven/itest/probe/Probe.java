package org.haven.itest.probe;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A use case that tells what it saw around it. */
@UseCase
public class Probe {

    /**
     * @param status of the transaction (0 is active)
     * @param action that the database's context names, or null
     * @param staff on whose behalf
     */
    public record Seen(int status, String action, String staff, String scope, long lookedAt) {
    }

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;
    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_MY_DAY)
    public Seen look() {
        return seen();
    }

    private Seen seen() {
        Object[] row = (Object[]) entities.createNativeQuery(
                "select c.action, c.staff_id::text, c.scope, e.n from sec.ctx() c, (select count(*) n from haven.task) e")
                .getSingleResult();
        return new Seen(transactions.getTransactionStatus(), (String) row[0], (String) row[1], (String) row[2],
                ((Number) row[3]).longValue());
    }
}

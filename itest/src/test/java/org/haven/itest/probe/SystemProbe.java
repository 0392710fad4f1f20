package org.haven.itest.probe;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** What a timer's use case sees around it. */
@UseCase
public class SystemProbe {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;
    @PersistenceContext
    EntityManager entities;

    @Permitted(Permission.EXPIRE_HOLDS)
    public Probe.Seen look() {
        Object[] row = (Object[]) entities.createNativeQuery(
                "select c.action, (select s.login from haven.staff s where s.id = c.staff_id), c.scope from sec.ctx() c")
                .getSingleResult();
        return new Probe.Seen(transactions.getTransactionStatus(), (String) row[0], (String) row[1], (String) row[2],
                0);
    }
}

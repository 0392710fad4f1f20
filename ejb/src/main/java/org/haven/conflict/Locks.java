package org.haven.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Cell;
import org.haven.vault.CellColumn;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;
import org.hibernate.Session;

/** Who is shut out of which case. There is no way to a lock but through its case; the database's functions change them. */
@ApplicationScoped
class Locks {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CaseFiles files;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;

    /** Newest first. */
    List<LockView> ofCase(CaseId caseId) {
        List<ConflictLock> locks = entities
                .createQuery("select l from ConflictLock l where l.caseId = :case order by l.setAt desc, l.id",
                        ConflictLock.class)
                .setParameter("case", caseId.value()).getResultList();
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        Map<StaffId, String> names = directory.names(locks.stream().flatMap(ConflictLock::people).toList());
        return locks.stream().map(lock -> lock.view(subject, ring, names)).toList();
    }

    void set(NewLock lock) {
        UUID id = UUID.randomUUID();
        SubjectId subject = files.survivorOf(lock.caseId());
        Cell note = vault.ring(subject).seal(subject, ConflictLock.note(id), lock.note());
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.set_lock(?, ?, ?, ?)")) {
                s.setObject(1, id);
                s.setObject(2, lock.colleague().value());
                s.setString(3, lock.relation().code());
                s.setBytes(4, new CellColumn().convertToDatabaseColumn(note));
                s.execute();
            }
        });
    }

    void end(LockEnd end) {
        if (entities
                .createQuery("select l from ConflictLock l where l.caseId = :case and l.id = :lock", ConflictLock.class)
                .setParameter("case", end.caseId().value()).setParameter("lock", end.lockId()).getResultList()
                .isEmpty()) {
            throw new NotFound();
        }
        SubjectId subject = files.survivorOf(end.caseId());
        Cell reason = vault.ring(subject).seal(subject, ConflictLock.endReason(end.lockId()), end.reason());
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.end_lock(?, ?)")) {
                s.setObject(1, end.lockId());
                s.setBytes(2, new CellColumn().convertToDatabaseColumn(reason));
                s.execute();
            }
        });
    }

    void declare(ConflictDeclaration declaration, LocalDate lookedAtBy) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.declare_conflict(?, ?, ?, ?)")) {
                s.setObject(1, UUID.randomUUID());
                s.setString(2, declaration.number().value());
                s.setString(3, declaration.relation().code());
                s.setObject(4, lookedAtBy);
                s.execute();
            }
        });
    }
}

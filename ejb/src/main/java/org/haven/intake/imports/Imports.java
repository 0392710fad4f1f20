package org.haven.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.SubjectId;
import org.hibernate.Session;

/** All imports that this transaction may see. */
@ApplicationScoped
class Imports {

    private static final int PORTION = 1000;

    @PersistenceContext
    EntityManager entities;

    ImportFile inScope(ImportId id) {
        return Optional.ofNullable(entities.find(ImportFile.class, id.value())).orElseThrow(NotFound::new);
    }

    /** Held until the end of the transaction, so that a step and a cancellation do not cross. */
    ImportFile held(ImportId id) {
        return Optional.ofNullable(entities.find(ImportFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The same file, checked or being imported already. */
    Optional<ImportFile> unfinished(byte[] fingerprint) {
        return entities.createQuery("""
                select i from ImportFile i
                 where i.fingerprint = :print and i.state in (org.haven.intake.imports.ImportState.CHECKED,
                                                              org.haven.intake.imports.ImportState.RUNNING)
                 order by i.checkedAt, i.id""", ImportFile.class).setParameter("print", fingerprint).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** One more than the page, newest first. */
    List<ImportListed> newest(Page page) {
        return entities.createQuery("select i from ImportFile i order by i.checkedAt desc, i.id", ImportFile.class)
                .setFirstResult(page.offset()).setMaxResults(page.size() + 1).getResultStream().map(ImportFile::listed)
                .toList();
    }

    /** One more than the page: the rows about which there is something to say. */
    List<ImportRow> remarkable(ImportId id, Page page) {
        return entities.createQuery("""
                select r from ImportRow r
                 where r.importId = :import and (r.state = org.haven.intake.imports.RowState.DUPLICATE
                                                 or array_length(r.findings) > 0)
                 order by r.rowNumber""", ImportRow.class).setParameter("import", id.value())
                .setFirstResult(page.offset()).setMaxResults(page.size() + 1).getResultList();
    }

    List<ImportRow> ready(ImportId id, int most) {
        return entities.createQuery("""
                select r from ImportRow r
                 where r.importId = :import and r.state = org.haven.intake.imports.RowState.READY
                 order by r.rowNumber""", ImportRow.class).setParameter("import", id.value()).setMaxResults(most)
                .getResultList();
    }

    Optional<ImportRow> ofCase(CaseId caseId) {
        return entities.createQuery("select r from ImportRow r where r.caseId = :case", ImportRow.class)
                .setParameter("case", caseId.value()).getResultStream().findFirst();
    }

    void add(ImportFile file) {
        entities.persist(file);
        entities.flush();
    }

    /** Writes rows and lets them go: a file may have more of them than memory should hold. */
    void stage(Collection<ImportRow> rows) {
        rows.forEach(entities::persist);
        entities.flush();
        entities.clear();
    }

    /** From here on, what is written can be taken back. */
    void mark() {
        entities.flush();
        execute("savepoint rows");
    }

    /** Takes back what was written since the mark. */
    void backToMark() {
        entities.clear();
        execute("rollback to savepoint rows");
    }

    /** Which of these the team has imported already. */
    Set<ByteBuffer> known(UUID team, Collection<byte[]> prints) {
        return prints("select fingerprint from haven.imported_print where team_id = ? and fingerprint = any(?)", team,
                prints);
    }

    /**
     * Takes these for the team. Somebody else's import of the same rows that has not ended yet is waited for.
     *
     * @return those that nobody had taken
     */
    Set<ByteBuffer> claim(UUID team, Collection<byte[]> prints) {
        return prints("insert into haven.imported_print (team_id, fingerprint) select ?, f from unnest(?) f order by f"
                + " on conflict do nothing returning fingerprint", team, prints);
    }

    /** The cases that rows became, all in one statement. */
    void became(Map<SubjectId, CaseId> opened, Instant now) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement s = connection.prepareStatement("""
                    update haven.import_row r set state = 'imported', case_id = o.case_id, imported_at = ?
                      from unnest(?, ?) o (subject_id, case_id) where r.subject_id = o.subject_id""")) {
                s.setTimestamp(1, Timestamp.from(now));
                s.setArray(2, uuids(connection, opened.keySet().stream().map(SubjectId::value)));
                s.setArray(3, uuids(connection, opened.values().stream().map(CaseId::value)));
                s.execute();
            }
        });
    }

    /** Rows that turned out to be in Haven already. */
    void wereKnown(Collection<SubjectId> repeated) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement s = connection
                    .prepareStatement("update haven.import_row set state = 'duplicate' where subject_id = any(?)")) {
                s.setArray(1, uuids(connection, repeated.stream().map(SubjectId::value)));
                s.execute();
            }
        });
    }

    private static Array uuids(Connection connection, Stream<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    /** Destroys the keys and rows of what was staged and will not be imported, in the database's own function. */
    void forgetRest() {
        entities.flush();
        int gone = PORTION;
        while (gone == PORTION) {
            gone = entities.unwrap(Session.class).doReturningWork(connection -> {
                try (PreparedStatement s = connection.prepareStatement("select sec.forget_import(?)")) {
                    s.setInt(1, PORTION);
                    try (ResultSet r = s.executeQuery()) {
                        r.next();
                        return r.getInt(1);
                    }
                }
            });
        }
    }

    private void execute(String sql) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement s = connection.prepareStatement(sql)) {
                s.execute();
            }
        });
    }

    private Set<ByteBuffer> prints(String sql, UUID team, Collection<byte[]> prints) {
        return entities.unwrap(Session.class).doReturningWork(connection -> prints(connection, sql, team, prints));
    }

    private static Set<ByteBuffer> prints(Connection connection, String sql, UUID team, Collection<byte[]> prints)
            throws SQLException {
        Set<ByteBuffer> found = new HashSet<>();
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            s.setObject(1, team);
            s.setArray(2, connection.createArrayOf("bytea", prints.toArray(byte[][]::new)));
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    found.add(ByteBuffer.wrap(r.getBytes(1)));
                }
            }
        }
        return found;
    }

    /** When rows of a file became cases, for the timeline. */
    List<Instant> importedAt(CaseId caseId) {
        return entities.createQuery("select r.importedAt from ImportRow r where r.caseId = :case", Instant.class)
                .setParameter("case", caseId.value()).getResultList();
    }
}

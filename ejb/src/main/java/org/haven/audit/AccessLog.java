package org.haven.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.haven.shared.Slice;
import org.hibernate.Session;

/** Reads the log through the database's own functions; each answers only to the event it belongs to. */
@ApplicationScoped
public class AccessLog {

    @PersistenceContext
    EntityManager entities;

    /** Who has looked at the case this transaction is about, newest first. */
    public Slice<LogLine> ofThisCase(int size) {
        return Slice.of(read("select * from sec.case_log(?)", s -> s.setInt(1, size + 1)), size);
    }

    Slice<LogLine> lines(LogQuery q) {
        return Slice.of(read("select * from sec.read_log(?, ?, ?, ?, ?, ?, ?, ?)", s -> {
            s.setString(1, q.actor());
            s.setString(2, q.action());
            s.setString(3, q.caseNumber());
            s.setString(4, q.result());
            s.setTimestamp(5, timestamp(q.from()));
            s.setTimestamp(6, timestamp(q.until()));
            s.setObject(7, q.before(), Types.BIGINT);
            s.setInt(8, q.size() + 1);
        }), q.size());
    }

    private List<LogLine> read(String sql, Parameters parameters) {
        return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, sql, parameters));
    }

    private static List<LogLine> read(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            parameters.set(s);
            List<LogLine> lines = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    lines.add(new LogLine(r.getLong("seq"), r.getTimestamp("at").toInstant(), r.getString("actor"),
                            Arrays.asList((String[]) r.getArray("roles").getArray()), r.getString("action"),
                            r.getString("scope"), r.getString("case_number"), r.getString("about"), r.getLong("shown"),
                            r.getString("purpose"), r.getString("result"), r.getString("reason"), r.getString("source"),
                            r.getString("address")));
                }
            }
            return lines;
        }
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private interface Parameters {

        void set(PreparedStatement statement) throws SQLException;
    }
}

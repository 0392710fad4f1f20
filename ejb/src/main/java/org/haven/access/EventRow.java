package org.haven.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The three statements through which Haven writes its access log. Each carries a MAC; the table takes no other way. */
class EventRow {

    private static final int ADDRESS_LENGTH = 64;

    @Inject
    ContextKey key;
    @Inject
    Instance<Origin> origin;
    @Inject
    Clock clock;

    /** Appends the event and points the transaction at it. */
    void enter(Connection connection, Attempt a) throws SQLException {
        UUID id = UUID.randomUUID();
        long now = clock.millis();
        From from = from();
        byte[] mac = key.mac("enter", id, ContextKey.ID, a.login, a.roles(), a.action, a.reach.code(), a.target,
                a.purpose, from.source, from.session, from.address, now, pid(connection));
        try (PreparedStatement s = connection
                .prepareStatement("select sec.enter(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int i = describe(s, id, a, from);
            s.setLong(i++, now);
            s.setBytes(i, mac);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                a.seq = r.getLong(1);
            }
        }
    }

    /** Writes down an attempt that came to nothing, in a transaction of its own. */
    void refused(Connection connection, Attempt a, String result, String reason) throws SQLException {
        UUID id = UUID.randomUUID();
        long now = clock.millis();
        From from = from();
        byte[] mac = key.mac("refused", id, ContextKey.ID, a.login, a.roles(), a.action, a.reach.code(), a.target,
                a.purpose, from.source, from.session, from.address, result, reason, a.sought, a.seq, now,
                pid(connection));
        try (PreparedStatement s = connection
                .prepareStatement("select sec.refused(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int i = describe(s, id, a, from);
            s.setString(i++, result);
            s.setString(i++, reason);
            s.setString(i++, a.sought);
            s.setObject(i++, a.seq, Types.BIGINT);
            s.setLong(i++, now);
            s.setBytes(i, mac);
            s.execute();
        }
    }

    /** Appends what a list or a search puts on the screen. */
    void shown(Connection connection, Collection<UUID> targets) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement("select sec.shown(?)")) {
            s.setArray(1, connection.createArrayOf("uuid", targets.toArray()));
            s.execute();
        }
    }

    private static int describe(PreparedStatement s, UUID id, Attempt a, From from) throws SQLException {
        int i = 1;
        s.setObject(i++, id);
        s.setInt(i++, ContextKey.ID);
        s.setString(i++, a.login);
        s.setString(i++, a.roles());
        s.setString(i++, a.action);
        s.setString(i++, a.reach.code());
        s.setObject(i++, a.target, Types.OTHER);
        s.setString(i++, a.purpose);
        s.setString(i++, from.source);
        s.setString(i++, from.session);
        s.setString(i++, from.address);
        return i;
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private From from() {
        try {
            Origin o = origin.get();
            String address = o.address();
            return new From(o.source(), o.session(),
                    address == null || address.length() <= ADDRESS_LENGTH
                            ? address
                            : address.substring(0, ADDRESS_LENGTH));
        } catch (ContextNotActiveException e) {
            return new From("job", null, null);
        }
    }

    private record From(String source, String session, String address) {
    }
}

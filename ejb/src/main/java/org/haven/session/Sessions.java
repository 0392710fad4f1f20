package org.haven.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.haven.access.Origin;
import org.haven.access.SessionLimits;
import org.haven.access.SessionRegistry;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** The registered sessions, through the functions that show and end them for whoever has entered to do so. */
@ApplicationScoped
class Sessions {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Origin origin;

    List<SessionView> open(StaffId staff) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement s = connection.prepareStatement("select * from sec.open_sessions(?, ?, ?, ?)")) {
                s.setObject(1, staff.value());
                s.setObject(2, key(), Types.BINARY);
                s.setInt(3, (int) SessionLimits.set().idle().toSeconds());
                s.setInt(4, (int) SessionLimits.set().whole().toSeconds());
                return read(s);
            }
        });
    }

    /** @return how many have ended */
    int end(SessionId one) {
        return ended("select sec.end_own_sessions(?, null)", one.value(), null);
    }

    /** @return how many have ended */
    int endOthers() {
        return ended("select sec.end_own_sessions(null::uuid, ?)", null, key());
    }

    /** @return how many have ended */
    int endAll(StaffId staff) {
        return ended("select sec.end_all_sessions(?)", staff.value(), null);
    }

    private int ended(String sql, UUID id, byte[] key) {
        return entities.unwrap(Session.class).doReturningWork((Connection connection) -> {
            try (PreparedStatement s = connection.prepareStatement(sql)) {
                if (id != null) {
                    s.setObject(1, id);
                } else {
                    s.setObject(1, key, Types.BINARY);
                }
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    return r.getInt(1);
                }
            }
        });
    }

    private byte[] key() {
        return origin.key() == null ? null : SessionRegistry.hash(origin.key());
    }

    private static List<SessionView> read(PreparedStatement s) throws SQLException {
        List<SessionView> open = new ArrayList<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                open.add(new SessionView(new SessionId(r.getObject("id", UUID.class)),
                        "program".equals(r.getString("kind")), instant(r, "signed_in_at"), instant(r, "last_act"),
                        r.getString("address"), r.getString("device"), r.getBoolean("this_one")));
            }
        }
        return open;
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.haven.staff;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.Session;

/** A call of one of the database's own functions, which alone change who may what. */
final class Call {

    private Call() {
    }

    static void of(EntityManager entities, String statement, Object... values) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement(statement)) {
                fill(s, values);
                s.execute();
            }
        });
    }

    /** The one value that the function returns. */
    static <T> T one(EntityManager entities, Class<T> type, String statement, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var s = connection.prepareStatement(statement)) {
                fill(s, values);
                try (var r = s.executeQuery()) {
                    r.next();
                    return r.getObject(1, type);
                }
            }
        });
    }

    private static void fill(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                s.setNull(i + 1, Types.OTHER);
            } else {
                s.setObject(i + 1, values[i]);
            }
        }
    }
}

package org.haven.itest.rows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.postgresql.PGConnection;

/** A call of the database's own door, made apart from the application: {@code sec.enter} with its proof. */
final class Entry {

    static final String NO_RELATION = "context: no relation to it";

    final UUID event = UUID.randomUUID();
    private final Staff staff;
    private final String action;
    private final String scope;
    private final UUID target;
    private long at = System.currentTimeMillis();
    private Integer pid;
    private boolean forged;
    private String statement = "enter";
    private String session;

    private Entry(Staff staff, String action, String scope, UUID target) {
        this.staff = staff;
        this.action = action;
        this.scope = scope;
        this.target = target;
    }

    static Entry toCase(Staff staff, UUID caseId) {
        return new Entry(staff, "casefile.open", "case", caseId);
    }

    static Entry to(Staff staff, String action, UUID caseId) {
        return new Entry(staff, action, "case", caseId);
    }

    /** Without a case: a list, or nothing at all. */
    static Entry with(Staff staff, String action, String scope) {
        return new Entry(staff, action, scope, null);
    }

    static Entry toCaseload(Staff staff) {
        return new Entry(staff, "casefile.list", "caseload", null);
    }

    /** With any scope, as an injection that holds the key would ask for it. */
    static Entry of(Staff staff, String action, String scope, UUID target) {
        return new Entry(staff, action, scope, target);
    }

    static Entry toCaseload(Staff staff, String action) {
        return new Entry(staff, action, "caseload", null);
    }

    /** With the proof that another of the database's functions would be given. */
    Entry provenFor(String other) {
        statement = other;
        return this;
    }

    /** The same once more: an event of its own. */
    Entry again() {
        return new Entry(staff, action, scope, target);
    }

    Entry fromSession(String name) {
        session = name;
        return this;
    }

    Entry withWrongProof() {
        forged = true;
        return this;
    }

    Entry madeMinutesAgo(int minutes) {
        at -= minutes * 60_000L;
        return this;
    }

    Entry madeForBackend(int other) {
        pid = other;
        return this;
    }

    /**
     * Enters, if the database lets them. Who has no relation to the case that the act allows stays outside, in the same
     * transaction, and sees what is seen without an event.
     */
    void enter(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            strictly(connection);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains(NO_RELATION)) {
                throw e;
            }
            connection.rollback(before);
        }
    }

    /** Enters, or says why not. */
    void strictly(Connection connection) throws SQLException {
        byte[] proof = proof(statement, event, 1, staff.login(), String.join(",", staff.roles()), action, scope, target,
                "care", "page", session, null, at, pid == null ? backend(connection) : pid);
        try (PreparedStatement call = connection
                .prepareStatement("select sec.enter(?, 1, ?, ?, ?, ?, ?, 'care', 'page', ?, null, ?, ?)")) {
            fill(call);
            call.setString(7, session);
            call.setLong(8, at);
            call.setBytes(9, proof);
            call.execute();
        }
    }

    /** Writes the same as a refusal. */
    void refuse(Connection connection) throws SQLException {
        byte[] proof = proof("refused", event, 1, staff.login(), String.join(",", staff.roles()), action, scope, target,
                "care", "page", null, null, "refused", "role", null, null, at, backend(connection));
        try (PreparedStatement call = connection.prepareStatement(
                "select sec.refused(?, 1, ?, ?, ?, ?, ?, 'care', 'page', null, null, 'refused', 'role', null, null, ?, ?)")) {
            fill(call);
            call.setLong(7, at);
            call.setBytes(8, proof);
            call.execute();
        }
    }

    private void fill(PreparedStatement call) throws SQLException {
        call.setObject(1, event);
        call.setString(2, staff.login());
        call.setString(3, String.join(",", staff.roles()));
        call.setString(4, action);
        call.setString(5, scope);
        call.setObject(6, target, java.sql.Types.OTHER);
    }

    static int backend(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private byte[] proof(Object... fields) {
        byte[] key = Base64.getDecoder().decode(TheHouse.get().secrets().contextKey());
        if (forged) {
            key[0] ^= 1;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(Arrays.stream(fields).map(f -> f == null ? "" : f.toString())
                    .collect(Collectors.joining("\u001f")).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.haven.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.haven.shared.Unavailable;

/**
 * Who is in, by which session. Asked at every request, through the small pool of the log, so that whoever is ended is out
 * at the very next one. Holds hashes only: nobody comes in with what is read here.
 */
@ApplicationScoped
public class SessionRegistry {

    private static final int ADDRESS_LENGTH = 64;

    @Resource(lookup = "java:/jdbc/HavenLogDS")
    DataSource log;
    @Inject
    ContextKey key;
    @Inject
    Clock clock;

    /**
     * Somebody who comes in.
     *
     * @param signIn the identity provider's own session
     * @param authTime when they last proved who they are there; null when it does not say
     * @param issued when it said so
     * @param device what they use, in a few words; null when unknown
     */
    public record Arriving(String login, String signIn, boolean program, Instant authTime, Instant issued,
            String address, String device) {
    }

    /**
     * @param state open, none, or why it has ended
     * @param authTime as it was when it was registered; may be null
     * @param left until it ends whatever the person does
     */
    public record Seen(String state, Instant authTime, Duration left) {

        public boolean open() {
            return state.equals("open");
        }
    }

    /** @return whether they may stay; not when the sign-in they come with was ended before */
    public boolean begin(String oldSession, String session, Arriving who) {
        String address = who.address() == null || who.address().length() <= ADDRESS_LENGTH
                ? who.address()
                : who.address().substring(0, ADDRESS_LENGTH);
        byte[] old = hash(oldSession);
        byte[] fresh = hash(session);
        byte[] signIn = hash(who.signIn());
        String kind = who.program() ? "program" : "browser";
        Long auth = who.authTime() == null ? null : who.authTime().getEpochSecond();
        long issued = who.issued().getEpochSecond();
        long now = clock.millis();
        byte[] mac = key.mac("session", ContextKey.ID, hex(old), hex(fresh), hex(signIn), who.login(), kind, auth,
                issued, address, who.device(), now);
        try (Connection connection = log.getConnection();
                PreparedStatement s = connection
                        .prepareStatement("select sec.session_begin(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setInt(1, ContextKey.ID);
            s.setBytes(2, old);
            s.setBytes(3, fresh);
            s.setBytes(4, signIn);
            s.setString(5, who.login());
            s.setString(6, kind);
            s.setObject(7, auth, Types.BIGINT);
            s.setLong(8, issued);
            s.setString(9, address);
            s.setString(10, who.device());
            s.setLong(11, now);
            s.setBytes(12, mac);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return !r.getString(1).equals("ended");
            }
        } catch (SQLException e) {
            throw new Unavailable(e);
        }
    }

    /** @param act whether the person did something; what pages ask for by themselves never keeps a session open */
    public Seen seen(String session, boolean act) {
        SessionLimits limits = SessionLimits.set();
        try (Connection connection = log.getConnection();
                PreparedStatement s = connection
                        .prepareStatement("select state, auth_s, left_s from sec.session_seen(?, ?, ?, ?)")) {
            s.setBytes(1, hash(session));
            s.setBoolean(2, act);
            s.setInt(3, (int) limits.idle().toSeconds());
            s.setInt(4, (int) limits.whole().toSeconds());
            try (ResultSet r = s.executeQuery()) {
                r.next();
                long auth = r.getLong(2);
                return new Seen(r.getString(1), r.wasNull() ? null : Instant.ofEpochSecond(auth),
                        Duration.ofSeconds(r.getLong(3)));
            }
        } catch (SQLException e) {
            throw new Unavailable(e);
        }
    }

    /** Ends every session that came of a sign-in. */
    public void over(String signIn, String why) {
        try (Connection connection = log.getConnection();
                PreparedStatement s = connection.prepareStatement("select sec.sign_in_over(?, ?)")) {
            s.setBytes(1, hash(signIn));
            s.setString(2, why);
            s.execute();
        } catch (SQLException e) {
            throw new Unavailable(e);
        }
    }

    /** By what a session is known: nothing that opens it. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

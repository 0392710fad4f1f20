package org.haven.web.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.haven.shared.Refusal;

/**
 * Something broke. The person gets a reference; the server log gets the reference and where it broke, never the text of
 * the exceptions, which may quote what someone typed.
 */
final class Fault {

    private static final Logger LOG = System.getLogger("org.haven.fault");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int FRAMES = 24;

    private Fault() {
    }

    /** Writes the place of the fault to the log and returns the reference under which it stands there. */
    static String log(Throwable fault) {
        String reference = reference();
        LOG.log(Level.ERROR, () -> reference + " " + trace(fault));
        return reference;
    }

    static String trace(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
            text.append(seen.size() == 1 ? "" : "\ncaused by ").append(t.getClass().getName());
            if (t instanceof SQLException sql) {
                text.append(" state ").append(sql.getSQLState());
            }
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
        }
        return text.toString();
    }

    /** The first cause of the wanted kind, or null. */
    static <T extends Throwable> T cause(Throwable fault, Class<T> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
            if (wanted.isInstance(t)) {
                return wanted.cast(t);
            }
        }
        return null;
    }

    static Refusal refusal(Throwable fault) {
        return cause(fault, Refusal.class);
    }

    /** Whether the database could not be reached, as against a fault of ours. */
    static boolean databaseAway(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
                    return true;
                }
            }
            String name = t.getClass().getSimpleName();
            if (name.equals("JDBCConnectionException") || name.equals("ResourceException")
                    || name.equals("SQLTransientConnectionException")) {
                return true;
            }
        }
        return false;
    }

    private static String reference() {
        StringBuilder reference = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}

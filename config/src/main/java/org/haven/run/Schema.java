package org.haven.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Haven's tables, brought to the version this build knows. It is done before the server starts, because the server never
 * holds a right to change them.
 */
final class Schema {
    private static final int KEY_ID = 1;
    private static final int BLOCK = 64;

    private final String url;
    private final String user;
    private final String password;
    private final String location;

    Schema(String url, String user, String password) {
        this(url, user, password, "classpath:db/migration");
    }

    Schema(String url, String user, String password, String location) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.location = location;
    }

    /** Applies what is missing; answers how many migrations that were. */
    int migrate() {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(url, user, password)
                .locations(location).schemas("haven").defaultSchema("haven").initSql("set role haven_owner")
                .failOnMissingLocations(false).loggers("slf4j").load();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new Trouble("The database could not be migrated" + failedAt(flyway) + ": " + reason(e), e);
        }
    }

    /** Which migration comes after the last one that was applied. */
    private static String failedAt(Flyway flyway) {
        try {
            MigrationInfo[] pending = flyway.info().pending();
            return pending.length == 0 ? "" : ", at " + pending[0].getScript();
        } catch (FlywayException e) {
            return "";
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage()).strip();
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line);
        return first.endsWith(".") ? first : first + ".";
    }

    /**
     * Gives the database the key with which the application proves that a request is its own. It is kept as the two padded
     * blocks of RFC 2104, so that the database can check a proof with nothing but sha256.
     */
    boolean installKey(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length < 32 || key.length > BLOCK) {
            throw new Trouble("HAVEN_KEYS_CONTEXT must be 32 to 64 bytes in Base64.");
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement
                    .executeQuery("select to_regprocedure('sec.install_key(integer,bytea,bytea)') is not null")) {
                found.next();
                if (!found.getBoolean(1)) {
                    return false;
                }
            }
            try (PreparedStatement install = connection.prepareStatement("select sec.install_key(?, ?, ?)")) {
                install.setInt(1, KEY_ID);
                install.setBytes(2, pad(key, 0x36));
                install.setBytes(3, pad(key, 0x5c));
                install.execute();
            }
            return true;
        } catch (SQLException e) {
            throw new Trouble("The database did not take the key of its access context: " + reason(e), e);
        }
    }

    static byte[] pad(byte[] key, int with) {
        byte[] padded = java.util.Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            padded[i] ^= (byte) with;
        }
        return padded;
    }

    static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Trouble("This build is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble("This build is damaged: " + name + " cannot be read.", e);
        }
    }
}

package org.haven.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** Starts Haven only on the schema it was built for. It never migrates: the server does not hold the owner's password. */
@Startup
@Singleton
public class SchemaCheck {

    @Resource(lookup = "java:/jdbc/HavenLogDS")
    DataSource source;

    @PostConstruct
    void check() {
        String known = known();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet r = statement.executeQuery("select version from haven.flyway_schema_history"
                        + " where success and version is not null order by installed_rank desc limit 1")) {
            String found = r.next() ? r.getString(1) : "none";
            if (!known.equals(found)) {
                throw new IllegalStateException("The database is at schema version " + found + ", this Haven needs "
                        + known + "; run the migration first.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The schema version could not be read from the database.", e);
        }
    }

    /** The version this build was made for; a unit test keeps it equal to the newest migration. */
    static String known() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/db/schema-version")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

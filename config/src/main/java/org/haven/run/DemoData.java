package org.haven.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * Plainly fictional people, houses and cases, so that a house that has just been started shows something. It may run on
 * a house that already has them, and then changes nothing.
 */
public final class DemoData {
    private final House house;

    private DemoData(House house) {
        this.house = house;
    }

    public static void load(House house) {
        new DemoData(house).load();
    }

    private void load() {
        try (Connection connection = house.asMigrate(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text("demo/staff.sql"));
            statement.execute(text("demo/shelters.sql"));
            statement.execute(text("demo/partners.sql"));
            connection.commit();
            if (!any(statement, "select exists (select 1 from haven.contact)")) {
                new DemoStory(house).tell();
                statement.execute(text("demo/begun-earlier.sql"));
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new Trouble("The demo data could not be loaded: " + e.getMessage() + ".", e);
        }
    }

    private static boolean any(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    static String text(String name) throws IOException {
        try (InputStream in = DemoData.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

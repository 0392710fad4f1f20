package org.haven.itest.web;

import java.sql.SQLException;
import org.haven.itest.given.Given;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that asks the house by HTTP, with the tables at hand and the log, which nobody of the application can read. */
public abstract class BesideTheHouse extends HouseTest {

    protected Given given;
    protected Given log;

    @BeforeEach
    protected void the_house_is_at_hand() throws SQLException {
        given = Given.beside(TheHouse.get().asMigrate(), TheHouse.get().secrets().keyEncryptionKey());
        log = new Given(TheHouse.get().postgres().asSuperuser("haven"));
    }

    @AfterEach
    protected void it_is_left() {
        given.close();
        log.close();
    }
}

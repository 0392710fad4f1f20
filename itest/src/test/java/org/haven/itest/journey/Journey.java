package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.haven.itest.given.Given;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** People at their browsers. Each of them signs in once in a run, unless a journey is about signing in. */
@RunAsClient
@ExtendWith(Browser.class)
abstract class Journey extends HouseTest {

    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final String name;
    private final List<AutoCloseable> open = new ArrayList<>();

    Journey(String name) {
        this.name = name;
    }

    /** Somebody of the demo realm, signed in. */
    Desk as(String login) {
        String kept = SIGNED_IN.get(login);
        if (kept == null) {
            try (Desk first = new Desk(name, Browser.get().newContext(english()))) {
                signIn(first, login);
                kept = first.context().storageState();
                SIGNED_IN.put(login, kept);
            }
        }
        return kept(new Desk(name, Browser.get().newContext(english().setStorageState(kept))));
    }

    /** A browser in which nobody is signed in. */
    Desk nobody() {
        return kept(new Desk(name, Browser.get().newContext(english())));
    }

    /** Somebody in a browser that has just been opened, with a session of its own. */
    Desk afresh(String login) {
        Desk desk = nobody();
        signIn(desk, login);
        return desk;
    }

    private static void signIn(Desk desk, String login) {
        desk.open("/");
        Page page = desk.page();
        page.locator("#username").fill(login);
        page.locator("#password").fill(TheHouse.get().secrets().demo());
        page.locator("#kc-login").click();
        assertThat(page).hasURL(Pattern.compile(".*/app/notice/my-day\\.xhtml.*"));
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en-GB").setTimezoneId("UTC")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    /** What a journey starts from, written straight into the tables. */
    Given given() throws SQLException {
        Connection connection = TheHouse.get().asMigrate();
        open.add(connection);
        return Given.beside(connection, TheHouse.get().secrets().keyEncryptionKey());
    }

    /** What the log has of it, as nobody of the application could read it. */
    Given log() throws SQLException {
        Given log = new Given(TheHouse.get().postgres().asSuperuser("haven"));
        open.add(log);
        return log;
    }

    private Desk kept(Desk desk) {
        open.add(desk);
        return desk;
    }

    @AfterEach
    void all_browsers_and_connections_are_closed() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        open.clear();
    }
}

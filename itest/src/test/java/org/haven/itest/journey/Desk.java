package org.haven.itest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.haven.itest.house.TheHouse;

/**
 * Somebody at work in a browser. Whatever the page complains of (the content policy, its scripts, a server's fault) fails
 * the test at the next look.
 */
final class Desk implements AutoCloseable {

    /** How a page is drawn: language, width, height. */
    record Manner(String name, String locale, int width, int height, boolean touch) {

        static final Manner ENGLISH_DESKTOP = new Manner("desktop", "en-GB", 1280, 900, false);
        static final Manner SPANISH_PHONE = new Manner("phone-es", "es-ES", 390, 844, true);
    }

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private static final Map<String, String> PICTURES = Map.of("contact", "contact", "case-file", "case-file", "board",
            "board", "access-log", "access-log");

    private final BrowserContext context;
    private final Manner manner;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    private Desk(String state, Manner manner) {
        this.manner = manner;
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(TheHouse.get().baseUrl())
                .setLocale(manner.locale()).setViewportSize(manner.width(), manner.height()).setHasTouch(manner.touch())
                .setColorScheme(ColorScheme.LIGHT).setTimezoneId("UTC");
        if (state != null) {
            options.setStorageState(state);
        }
        context = Browsers.one().newContext(options);
        context.setDefaultTimeout(60_000);
        context.addInitScript("document.addEventListener('securitypolicyviolation', e => console.error('CSP '"
                + " + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** Nobody has signed in here yet. */
    static Desk fresh(Manner manner) {
        return new Desk(null, manner);
    }

    /** One sign-in per person and run; later desks begin where it left off. */
    static Desk of(String login, Manner manner) {
        String state = SIGNED_IN.computeIfAbsent(login, person -> {
            try (Desk desk = fresh(manner)) {
                desk.signIn(person);
                return desk.context.storageState();
            }
        });
        return new Desk(state, manner);
    }

    /** Through the sign-in page of the identity provider. */
    void signIn(String login) {
        page.navigate("/");
        page.locator("#username").fill(login);
        page.locator("#password").fill(TheHouse.get().secrets().demo());
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(".*/app/notice/my-day\\.xhtml.*"));
        complaints.clear();
    }

    Desk at(String path) {
        page.navigate(path);
        return this;
    }

    Locator by(String id) {
        return page.locator("[id=\"" + id + "\"]");
    }

    Desk write(String id, String text) {
        by(id).fill(text);
        return this;
    }

    Desk choose(String id, String value) {
        by(id).selectOption(value);
        return this;
    }

    /** One of several radio buttons or boxes. */
    Desk tick(String name, String value) {
        page.locator("input[name=\"" + name + "\"][value=\"" + value + "\"]").check();
        return this;
    }

    Desk press(String id) {
        by(id).click();
        page.waitForLoadState();
        return this;
    }

    String text() {
        return page.locator("main, body").first().innerText();
    }

    /**
     * The page as it is now: a picture for those who look, every rule of axe, no complaint, and nothing that hangs out at
     * the side.
     */
    Desk look(String name) {
        shoot(name);
        assertEquals(List.of(), complaints, name);
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + " ("
                + v.getImpact() + "): " + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList()).toList(),
                name + " in " + manner.name());
        Number over = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(over.intValue() <= 0, name + " hangs out by " + over + " pixels in " + manner.name());
        return this;
    }

    private void shoot(String name) {
        try {
            Path folder = Files.createDirectories(TheHouse.target().resolve("screenshots"));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + "-" + manner
                    .name() + ".png")));
            if (!System.getProperty("haven.pictures", "").isBlank() && manner == Manner.ENGLISH_DESKTOP && PICTURES
                    .containsKey(name)) {
                Path pictures = Files.createDirectories(TheHouse.project().resolve("docs/pictures"));
                page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(PICTURES.get(name) + ".png")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

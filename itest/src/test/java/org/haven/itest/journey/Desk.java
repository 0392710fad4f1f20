package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.haven.itest.house.TheHouse;

/** Where one person sits: a browser of their own, with a way to look at what they see. */
final class Desk implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final int PHONE = 375;
    private static final int PHONE_HIGH = 812;

    private final String journey;
    private final BrowserContext context;
    private final Page page;
    private final List<String> reports = new CopyOnWriteArrayList<>();
    /** Where the same page is looked at in Spanish; what was typed into the other one stays. */
    private Page spanish;

    Desk(String journey, BrowserContext context) {
        this.journey = journey;
        this.context = context;
        context.setDefaultTimeout(Browser.PATIENCE);
        context.addInitScript("""
                document.addEventListener('securitypolicyviolation',
                    e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));""");
        context.onConsoleMessage(message -> {
            if (message.text().startsWith("policy: ") || message.text().contains("Content Security Policy")) {
                reports.add(message.page().url() + " " + message.text());
            }
        });
        page = context.newPage();
        // whoever is asked whether to leave what was typed means to
        page.onDialog(dialog -> dialog.accept());
        page.setViewportSize(WIDE, HIGH);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Desk open(String path) {
        page.navigate(TheHouse.get().baseUrl() + path);
        return this;
    }

    /** What a program with this person's session is answered. */
    int status(String path) {
        return context.request().get(TheHouse.get().baseUrl() + path).status();
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    Desk fill(String id, String text) {
        field(id).fill(text);
        return this;
    }

    Desk choose(String id, String words) {
        field(id).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(words));
        return this;
    }

    /** Ticks one of several answers. */
    Desk answer(String name, String words) {
        page.locator("fieldset:has([name='" + name + "'])")
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Desk press(String words) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first().click();
        return this;
    }

    Desk follow(String words) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    Desk reads(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Desk doesNotRead(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    Desk titled(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** A parameter of the address the person is at. */
    String parameter(String name) {
        String query = page.url().substring(page.url().indexOf('?') + 1);
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + page.url());
    }

    /**
     * Looks at this page in both languages and sizes. Its accessibility is asked for in the two that differ in both; the
     * policy is kept in all four.
     */
    Desk seen(String step) {
        look(page, step, "desk", "en");
        page.setViewportSize(PHONE, PHONE_HIGH);
        shoot(page, step, "phone", "en");
        page.setViewportSize(WIDE, HIGH);
        context.addCookies(List.of(new Cookie("haven-language", "es").setUrl(TheHouse.get().baseUrl())));
        try {
            if (spanish == null) {
                spanish = context.newPage();
            }
            spanish.setViewportSize(WIDE, HIGH);
            spanish.navigate(page.url());
            assertThat(spanish.locator("html")).hasAttribute("lang", "es");
            shoot(spanish, step, "desk", "es");
            spanish.setViewportSize(PHONE, PHONE_HIGH);
            look(spanish, step, "phone", "es");
        } finally {
            context.addCookies(List.of(new Cookie("haven-language", "en").setUrl(TheHouse.get().baseUrl())));
        }
        return nothingReported();
    }

    /** Looks at a state that a form led to and an address would not lead to again. */
    Desk state(String step) {
        look(page, step, "desk", "en");
        page.setViewportSize(PHONE, PHONE_HIGH);
        look(page, step, "phone", "en");
        page.setViewportSize(WIDE, HIGH);
        return nothingReported();
    }

    Desk nothingReported() {
        assertEquals(List.of(), List.copyOf(reports), "reports of the content security policy");
        return this;
    }

    private void look(Page at, String step, String size, String language) {
        shoot(at, step, size, language);
        assertEquals("Haven", at.title());
        assertThat(at.locator("body")).not().containsText("???");
        // a page of ours is one frame, and needs no second page for the result
        String found = new AxeBuilder(at).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): " + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
        assertEquals("", found, "accessibility of " + journey + "-" + step + "-" + size + "-" + language);
    }

    private void shoot(Page at, String step, String size, String language) {
        // a page in the background is drawn only every other second
        at.bringToFront();
        at.evaluate("() => window.scrollTo(0, 0)");
        at.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(TheHouse.target()
                .resolve("screenshots/" + journey + "-" + step + "-" + size + "-" + language + ".png")));
    }

    /** A picture for the README, when they are asked for. */
    Desk picture(String name, int height) {
        String asked = System.getProperty("haven.pictures");
        if (asked != null && !asked.isBlank()) {
            page.setViewportSize(WIDE, height);
            page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(TheHouse.project().toString(), "docs/pictures", name + ".png")));
            page.setViewportSize(WIDE, HIGH);
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}

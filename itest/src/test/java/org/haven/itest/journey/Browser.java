package org.haven.itest.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one browser of a run. It is found, or installed when the environment says so; a run never goes on without it. */
public final class Browser implements BeforeAllCallback, AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome");
    private static final String REMEDY = "No Chromium or Chrome was found: install one, name it in HAVEN_BROWSER,"
            + " or set HAVEN_INSTALL_BROWSER=1 as root on a Debian-like system to have it installed.";

    /** How long a page may take on a machine that has much to do; nothing waits when it is there sooner. */
    static final int PATIENCE = 60_000;

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        // the root's store is closed once, after the last class
        context.getRoot().getStore(Namespace.create(Browser.class)).getOrComputeIfAbsent(Browser.class, key -> this);
    }

    static synchronized com.microsoft.playwright.Browser get() {
        if (browser == null) {
            Path program = find().orElseGet(Browser::install);
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setHeadless(true)
                            .setChromiumSandbox(!root())
                            .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run",
                                    "--disable-background-networking", "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    @Override
    public void close() {
        synchronized (Browser.class) {
            if (playwright != null) {
                playwright.close();
                playwright = null;
                browser = null;
            }
        }
    }

    private static Optional<Path> find() {
        String named = System.getenv("HAVEN_BROWSER");
        if (named != null && !named.isBlank()) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException("HAVEN_BROWSER names " + named + ", which is no program.");
            }
            return Optional.of(Path.of(named));
        }
        List<Path> places = new ArrayList<>();
        String path = System.getenv("PATH");
        for (String name : NAMES) {
            places.add(Path.of("/usr/bin", name));
            if (path != null) {
                for (String folder : path.split(java.io.File.pathSeparator)) {
                    places.add(Path.of(folder, name));
                }
            }
        }
        return Stream.concat(places.stream().filter(Files::isExecutable), downloaded()).findFirst();
    }

    /** The browser library's own download, newest first. */
    private static Stream<Path> downloaded() {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("chromium-"))
                    .sorted(Comparator.reverseOrder()).flatMap(entry -> Stream.of(entry.resolve("chrome-linux/chrome"),
                            entry.resolve("chrome-linux64/chrome")))
                    .filter(Files::isExecutable).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path install() {
        boolean told = "1".equals(System.getenv("HAVEN_INSTALL_BROWSER"));
        if (!told || !root() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(REMEDY);
        }
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c",
                    "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium").inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The package chromium could not be installed. " + REMEDY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return find().orElseThrow(() -> new IllegalStateException(REMEDY));
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}

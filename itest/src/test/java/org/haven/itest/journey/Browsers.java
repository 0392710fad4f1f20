package org.haven.itest.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of a run: a Chromium or Chrome that is there already. It is installed only where somebody has asked for
 * it, and its absence is a failure that says what to do.
 */
final class Browsers {

    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private static Browser browser;

    private Browsers() {
    }

    static synchronized Browser one() {
        if (browser == null) {
            Optional<Path> found = find(System.getenv());
            if (found.isEmpty() && ownDownload().isEmpty()) {
                found = Optional.of(installed());
            }
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--force-color-profile=srgb"));
            if ("root".equals(System.getProperty("user.name"))) {
                arguments.add("--no-sandbox");
            }
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments);
            found.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser"));
        }
        return browser;
    }

    static Optional<Path> find(Map<String, String> environment) {
        String told = environment.get("HAVEN_BROWSER");
        if (told != null && !told.isBlank()) {
            if (!Files.isExecutable(Path.of(told))) {
                throw new AssertionError("HAVEN_BROWSER says " + told + ", and there is no program there.");
            }
            return Optional.of(Path.of(told));
        }
        return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** What the browser library has downloaded at some time. */
    private static Optional<Path> ownDownload() {
        for (String folder : List.of(".cache/ms-playwright", "Library/Caches/ms-playwright",
                "AppData/Local/ms-playwright")) {
            Path at = Path.of(System.getProperty("user.home"), folder);
            if (Files.isDirectory(at)) {
                try (Stream<Path> entries = Files.list(at)) {
                    Optional<Path> found = entries.filter(e -> e.getFileName().toString().startsWith("chromium"))
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                } catch (IOException e) {
                    throw new AssertionError("The folder " + at + " cannot be read.", e);
                }
            }
        }
        return Optional.empty();
    }

    private static Path installed() {
        String remedy = "The journeys need a browser and found none. Install Chromium or Chrome, or say where it is with"
                + " HAVEN_BROWSER=<program>, or let the build install Debian's with HAVEN_INSTALL_BROWSER=1.";
        if (!"1".equals(System.getenv("HAVEN_INSTALL_BROWSER"))) {
            throw new AssertionError(remedy);
        }
        for (List<String> command : List.of(List.of("apt-get", "update"), List.of("apt-get", "install", "-y",
                "--no-install-recommends", "chromium", "fonts-dejavu-core"))) {
            try {
                ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
                builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
                if (builder.start().waitFor() != 0) {
                    throw new AssertionError(String.join(" ", command) + " failed. " + remedy);
                }
            } catch (IOException e) {
                throw new AssertionError(String.join(" ", command) + " could not be started. " + remedy, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(remedy, e);
            }
        }
        return find(Map.of()).orElseThrow(() -> new AssertionError(remedy));
    }
}

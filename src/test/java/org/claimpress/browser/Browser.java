package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window. Where the machine has none, tests are skipped; in continuous integration that is a failure. */
final class Browser implements AutoCloseable {

    private static final boolean REQUIRED = System.getenv("CI") != null;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser; skips the tests that ask for it where there is none. */
    static Browser start(boolean scripts) {
        return start(scripts, true);
    }

    /** A browser that keeps no log of what it does, which would slow it down: to be timed as a reader's would be. */
    static Browser toBeTimed() {
        return start(true, false);
    }

    private static Browser start(boolean scripts, boolean logging) {
        Optional<File> program = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> service = program("chromedriver");
        boolean there = program.isPresent() && service.isPresent();
        if (!there) {
            System.err.println("SKIPPED: the tests in a browser, because chromium or chromedriver is not installed.");
        }
        if (REQUIRED) {
            assertThat(there)
                    .as("a browser, which continuous integration must have")
                    .isTrue();
        }
        assumeThat(there).as("a browser on this machine").isTrue();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--lang=en");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        if (logging) {
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
        }
        ChromeDriverService driverService = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.orElseThrow())
                .build();
        return new Browser(new ChromeDriver(driverService, options));
    }

    private static Optional<File> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Shows pages in a window of this width in CSS pixels, with a light or a dark theme. */
    void look(int width, boolean dark) {
        look(width, 900, dark, false);
    }

    /** Shows pages as a phone with a screen of this size in CSS pixels does, whose scroll bars take no room. */
    void lookOnAPhone(int width, int height) {
        look(width, height, false, true);
    }

    private void look(int width, int height, boolean dark, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Shows pages in a window of this width, to a reader who wants nothing to move by itself. */
    void lookWithoutMotion(int width) {
        look(width, false);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Shows pages as they would be printed. */
    void lookAsPrinted() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** What the pages since the last call have written to the console. */
    List<String> console() {
        List<String> messages = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> messages.add(entry.getMessage()));
        return messages;
    }

    /** The addresses that the pages since the last call have asked for. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            var message =
                    JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
            if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
                addresses.add(message.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString());
            }
        });
        return addresses;
    }

    /** How much the page has shifted while it loaded, as browsers measure it. */
    double layoutShift() {
        Object shift = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let sum = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
                  .observe({ type: "layout-shift", buffered: true });
                requestAnimationFrame(() => setTimeout(() => done(sum), 0));
                """);
        return ((Number) Objects.requireNonNull(shift)).doubleValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

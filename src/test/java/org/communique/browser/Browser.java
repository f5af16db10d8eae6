package org.communique.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that looks at one site, with a check of accessibility and the console's complaints. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** To check a page of thousands of elements takes its time where much else runs. */
    private static final Duration SLOWEST_SCRIPT = Duration.ofMinutes(2);

    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(360, 740);
    /** 178 millimetres. */
    private static final int SHEET = 673;

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(result => done(result.violations.flatMap(violation =>
                    violation.nodes.map(node => violation.id + ': ' + node.html + ' ' + node.failureSummary))))
                .catch(error => done(['axe: ' + error]));
            """;

    private final ChromeDriver driver;
    private final String root;
    private final String axe;

    /** @param root the site's address, such as {@code http://127.0.0.1:4711} */
    Browser(String root) {
        this.root = root;
        axe = resource("/axe.min.js");
        var options = new ChromeOptions();
        options.setBinary(onThePath("chromium"));
        // The sandbox of the browser needs rights that root in a container has not; only our own pages are opened.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath("chromedriver"))
                .usingAnyFreePort()
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(SLOWEST_SCRIPT);
        atDesk();
    }

    /** Opens a page of the site, given by its path. */
    public void open(String path) {
        driver.get(root + path);
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** The path and query of the page in view. */
    public String place() {
        return driver.getCurrentUrl().substring(root.length());
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits for what scripts or the server take time for; fails when it does not come. */
    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    public void atDesk() {
        driver.manage().window().setSize(DESK);
    }

    public void onPhone() {
        driver.manage().window().setSize(PHONE);
    }

    /** Shows pages as one sees them whose system is set to dark, or to light again. */
    public void dark(boolean dark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Shows pages as they are printed on A4 between its margins, or on the screen again. */
    public void onPaper(boolean paper) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : "", "features", List.of()));
        if (paper) {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", SHEET, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        } else {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Whether the page is wider than the window, so that its text must be read by scrolling sideways. */
    public boolean overflows() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** What axe-core finds against WCAG 2.2 AA and its own good practice on the page in view. */
    public List<String> violations() {
        driver.executeScript(axe);
        return driver.executeAsyncScript(AXE) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe: no answer");
    }

    /** The console's warnings and errors since the last call, among them breaches of the content policy. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static File onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        program + ": not on the PATH (expected: Debian's chromium and chromium-driver, or the like)"));
    }

    private static String resource(String name) {
        try (InputStream stream = Browser.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": not on the class path (expected: the axe-core jar)");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

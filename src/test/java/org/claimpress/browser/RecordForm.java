package org.claimpress.browser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The form of the page {@code /contribute/}, as its writer sees it: the step that is shown, or the window in front of it. */
final class RecordForm {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;

    private RecordForm(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The form on the page at this address. */
    static RecordForm open(ChromeDriver driver, String page) {
        driver.get(page);
        return new RecordForm(driver);
    }

    /** What its writer can act on. */
    private WebElement front() {
        List<WebElement> windows = driver.findElements(By.cssSelector("dialog[open]"));
        return windows.isEmpty()
                ? driver.findElement(By.cssSelector("#contribute > section:not([hidden])"))
                : windows.get(windows.size() - 1);
    }

    /** The heading of the step or the window. */
    String heading() {
        return front().findElement(By.tagName("h2")).getText();
    }

    /** Writes an answer to the question, as pasting would. */
    void write(String question, String answer) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                control(question),
                answer);
    }

    /** Chooses one of the answers that stand below the question. */
    void mark(String question, String answer) {
        WebElement group = last(front().findElements(By.tagName("fieldset")).stream()
                .filter(found -> found.isDisplayed() && hasText(found, "legend", question)));
        WebElement option = last(group.findElements(By.cssSelector(".option")).stream()
                .filter(found -> found.getText().startsWith(answer)));
        driver.executeScript("arguments[0].click()", option.findElement(By.tagName("input")));
    }

    /** Chooses one of the answers that the question unfolds. */
    void select(String question, String word) {
        new Select(control(question)).selectByValue(word);
    }

    /** Types a part of a title, and takes the first record that has it, with the keyboard alone. */
    void find(String question, String part) {
        WebElement control = control(question);
        driver.executeScript("arguments[0].focus()", control);
        control.sendKeys(part);
        By options = By.cssSelector("#" + control.getDomAttribute("aria-controls") + " [role=option]");
        new WebDriverWait(driver, PATIENCE)
                .until(ready -> driver.findElements(options).stream()
                        .anyMatch(option ->
                                option.getText().toLowerCase(Locale.ROOT).contains(part)));
        control.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    /** What the record is called that was chosen. */
    String found(String question) {
        return String.valueOf(control(question).getDomProperty("value"));
    }

    /** Presses the last button with these words. */
    void press(String words) {
        List<WebElement> buttons =
                driver.findElements(By.cssSelector("dialog[open]")).isEmpty()
                        ? driver.findElements(By.cssSelector("#contribute button"))
                        : front().findElements(By.tagName("button"));
        WebElement button = last(buttons.stream()
                .filter(found -> found.isDisplayed() && found.getText().contains(words)));
        driver.executeScript("arguments[0].click()", button);
    }

    /** Presses the button that closes the window, and waits until it is closed. */
    void use(String words) {
        int before = windows();
        press(words);
        awaitWindows(before - 1);
    }

    /** Waits until this many windows stand in front of the page. */
    void awaitWindows(int number) {
        new WebDriverWait(driver, PATIENCE).until(there -> windows() == number);
    }

    /** How many windows stand in front of the page. */
    int windows() {
        return driver.findElements(By.cssSelector("dialog[open]")).size();
    }

    /** The control with this question; of several the last that is shown. */
    WebElement control(String question) {
        WebElement label = last(front().findElements(By.tagName("label")).stream()
                .filter(found -> found.isDisplayed() && found.getText().startsWith(question)));
        return driver.findElement(By.id(String.valueOf(label.getDomAttribute("for"))));
    }

    private static boolean hasText(WebElement group, String tag, String text) {
        return group.findElement(By.tagName(tag)).getText().startsWith(text);
    }

    private static WebElement last(Stream<WebElement> found) {
        return found.reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("The form does not have it here"));
    }

    /** What the form says of the answers that are shown. */
    List<String> faults() {
        return front().findElements(By.cssSelector(".fault[id]")).stream()
                .map(WebElement::getText)
                .filter(text -> !text.isEmpty() && !text.endsWith("look."))
                .toList();
    }

    /** The text of the page as it will read. */
    String preview() {
        return waitFor(By.id("page")).getText();
    }

    private WebElement waitFor(By place) {
        new WebDriverWait(driver, PATIENCE)
                .until(filled -> !String.valueOf(driver.findElement(place).getDomProperty("textContent"))
                        .isEmpty());
        return driver.findElement(place);
    }

    /** The address that the link to the pull request would open. */
    String address() {
        waitFor(By.id("how"));
        return String.valueOf(driver.findElement(By.id("open")).getDomProperty("href"));
    }

    /** What that address hands over under this name. */
    String handedOver(String name) {
        return Stream.of(URI.create(address()).getRawQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** The record that the button would copy. */
    String record() {
        return String.valueOf(waitFor(By.id("yaml")).getDomProperty("textContent"));
    }

    /** What the form takes this date for; empty where it takes it for none. */
    String date(String written) {
        return String.valueOf(
                Objects.requireNonNull(driver.executeScript("return contribution.date(arguments[0])", written)));
    }
}

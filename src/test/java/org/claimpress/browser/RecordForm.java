package org.claimpress.browser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The form of the page {@code /contribute/}, as its writer sees it. */
final class RecordForm {

    private final ChromeDriver driver;
    private final WebElement fields;

    private RecordForm(ChromeDriver driver) {
        this.driver = driver;
        this.fields = driver.findElement(By.id("fields"));
    }

    /** The form for this kind of record, on the page at this address. */
    static RecordForm open(ChromeDriver driver, String page, String kind) {
        driver.get(page);
        RecordForm form = new RecordForm(driver);
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'))",
                driver.findElement(By.id("kind")),
                kind);
        return form;
    }

    void set(String field, String value) {
        type(control(fields, field), value);
    }

    void add(String list, String value) {
        type(added(list).findElement(By.cssSelector("input, select, textarea")), value);
    }

    /** Adds an entry of several fields, each named before its value. */
    void addGroup(String list, String... fieldsAndValues) {
        setAll(added(list), fieldsAndValues);
    }

    /** Sets fields of the last entry of the list. */
    void setInLast(String list, String... fieldsAndValues) {
        setAll(last(button(list)), fieldsAndValues);
    }

    private void setAll(WebElement item, String... fieldsAndValues) {
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            type(control(item, fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
    }

    /** The control with this label; of several the one in the outermost group, as "reason" of the claim itself. */
    private WebElement control(WebElement within, String field) {
        WebElement label = within.findElements(By.tagName("label")).stream()
                .filter(found ->
                        found.getText().replace(" (may be left out)", "").equals(field))
                .min(Comparator.comparingInt(RecordForm::depth))
                .orElseThrow(() -> new AssertionError("The form has no field " + field));
        return driver.findElement(By.id(String.valueOf(label.getDomAttribute("for"))));
    }

    private static int depth(WebElement label) {
        return label.findElements(By.xpath("ancestor::fieldset")).size();
    }

    /** Sets the text as pasting would; typing thousands of letters one by one takes too long, and some keys have no sign. */
    private void type(WebElement control, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                control,
                value);
    }

    private WebElement added(String list) {
        WebElement button = button(list);
        driver.executeScript("arguments[0].click()", button);
        return last(button);
    }

    private WebElement button(String list) {
        return fields.findElements(By.tagName("button")).stream()
                .filter(found -> found.getText().equals("Add to " + list))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no list " + list));
    }

    private static WebElement last(WebElement button) {
        return button.findElement(By.xpath("preceding-sibling::div/div[last()]"));
    }

    /** What the form says is missing or wrong. */
    List<String> missing() {
        return driver.findElements(By.cssSelector("#missing li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The address that the link to the pull request would open. */
    String address() {
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
        return String.valueOf(driver.findElement(By.id("yaml")).getDomProperty("textContent"));
    }

    /** How many things the browser keeps for this site. */
    int kept() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return localStorage.length"))).intValue();
    }
}

package org.claimpress.browser;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who fills in the form without a mouse: each control is reached with the tab key and worked with keys. */
final class Keyboard {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_TABS = 40;

    /** What a reader of the screen would hear of the control with the focus: its question first, then its own words. */
    private static final String HEARD = """
            const focused = document.activeElement;
            const group = focused.type === 'radio' && focused.closest('fieldset').querySelector('legend');
            const label = focused.labels && focused.labels[0];
            return (group || label || focused).textContent.trim();
            """;

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Goes on with the tab key to the control with this question, or the button with these words. */
    void reach(String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            type(Keys.TAB);
            if (heard().startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("No tab leads to “" + words + "”; the last led to “" + heard() + "”");
    }

    private String heard() {
        return String.valueOf(Objects.requireNonNull(driver.executeScript(HEARD)));
    }

    /** Presses these keys where the focus is. */
    void type(CharSequence keys) {
        focused().sendKeys(keys);
    }

    private WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Writes an answer to the question. */
    void write(String question, String answer) {
        reach(question);
        type(answer);
    }

    /** Chooses the answer with this number, counted from 1, of those that stand below the question. */
    void mark(String question, int number) {
        reach(question);
        type(Keys.SPACE);
        for (int down = 1; down < number; down++) {
            type(Keys.ARROW_DOWN);
        }
    }

    /** Types a part of a title, and takes the first record that has it. */
    void find(String question, String part) {
        write(question, part);
        By options = By.cssSelector("#" + focused().getDomAttribute("aria-controls") + " [role=option]");
        new WebDriverWait(driver, PATIENCE)
                .until(listed -> driver.findElements(options).stream()
                        .anyMatch(option ->
                                option.getText().toLowerCase(Locale.ROOT).contains(part)));
        type(Keys.ARROW_DOWN);
        type(Keys.ENTER);
    }

    /** Presses the button with these words. */
    void press(String words) {
        reach(words);
        type(Keys.ENTER);
    }
}

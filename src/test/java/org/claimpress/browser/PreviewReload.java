package org.claimpress.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.claimpress.Fixtures;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** How long it takes from saving a record of The Inbox Record until the browser shows the new page. */
public final class PreviewReload {

    private static final int WARM_UP = 15;
    private static final int RUNS = 20;
    private static final long PAUSE = 1_000;

    private PreviewReload() {}

    /** Prints the times, and their median. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("preview-reload");
        Path content = folder.resolve("content");
        Fixtures.copy(Path.of("content"), content);
        Path claim = content.resolve("claims/titan-api-grant.yaml");
        String text = Files.readString(claim);
        try (Browser started = Browser.toBeTimed();
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            ChromeDriver browser = started.driver();
            browser.get(preview.at("claims/titan-api-grant/"));
            long[] times = new long[RUNS];
            for (int i = 0; i < WARM_UP + RUNS; i++) {
                String title = "Titan API number " + i;
                Files.writeString(claim, text.replaceFirst("(?m)^title: .*$", "title: " + title));
                long saved = System.currentTimeMillis();
                // Asking the browser while it works would slow it down; it notes by itself when the page was there.
                Thread.sleep(PAUSE);
                if (!title.equals(browser.findElement(By.tagName("h1")).getText())) {
                    throw new IllegalStateException("The page was not reloaded within " + PAUSE + " ms");
                }
                if (i >= WARM_UP) {
                    times[i - WARM_UP] = shown(browser) - saved;
                }
            }
            Arrays.sort(times);
            System.out.println("From save to page, ms: " + Arrays.toString(times) + ", median "
                    + (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2);
        }
    }

    /** When the browser had the page with its stylesheet, in milliseconds since 1970. */
    private static long shown(ChromeDriver browser) {
        Object time = browser.executeScript(
                "return performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd");
        return ((Number) Objects.requireNonNull(time)).longValue();
    }
}

package org.claimpress.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimpress.Fixtures;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** How long it takes from saving a record of The Inbox Record until the browser shows the new page. */
public final class PreviewReload {

    private static final int WARM_UP = 15;
    private static final int RUNS = 20;

    private PreviewReload() {}

    /** Prints the times, and their median. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("preview-reload");
        Path content = folder.resolve("content");
        Fixtures.copy(Path.of("content"), content);
        Path claim = content.resolve("claims/titan-api-grant.yaml");
        String text = Files.readString(claim);
        try (Browser started = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            ChromeDriver browser = started.driver();
            browser.get(preview.at("claims/titan-api-grant/"));
            long[] times = new long[RUNS];
            for (int i = 0; i < WARM_UP + RUNS; i++) {
                String title = "Titan API number " + i;
                long saved = System.nanoTime();
                Files.writeString(claim, text.replaceFirst("(?m)^title: .*$", "title: " + title));
                while (!title.equals(title(browser))) {
                    Thread.sleep(10);
                }
                if (i >= WARM_UP) {
                    times[i - WARM_UP] = (System.nanoTime() - saved) / 1_000_000;
                }
            }
            Arrays.sort(times);
            System.out.println("From save to page, ms: " + Arrays.toString(times) + ", median "
                    + (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2);
        }
    }

    private static String title(ChromeDriver browser) {
        try {
            return browser.findElement(By.tagName("h1")).getText();
        } catch (org.openqa.selenium.WebDriverException reloading) {
            return "";
        }
    }
}

package org.claimpress.audit;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * What was found on pages before, so that pages that are as they were need not be parsed again. It changes how quick an audit
 * is and never what it finds. Safe for use by several threads.
 */
public final class AuditMemory {

    private final Map<SitePath, Remembered> pages = new ConcurrentHashMap<>();

    private record Remembered(Output output, URI baseUrl, CheckedPage page) {}

    /** What checks ask about this page. */
    CheckedPage page(Output output, URI baseUrl, String shownFolder) {
        Remembered before = pages.get(output.path());
        if (before != null
                && before.baseUrl().equals(baseUrl)
                && Arrays.equals(before.output().bytes(), output.bytes())) {
            return before.page();
        }
        CheckedPage page = CheckedPage.of(output, baseUrl, shownFolder);
        pages.put(output.path(), new Remembered(output, baseUrl, page));
        return page;
    }
}

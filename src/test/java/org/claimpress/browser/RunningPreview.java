package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.cli.Main;

/** {@code claimpress serve} at work in a thread of its own. */
public final class RunningPreview implements AutoCloseable {

    private final Thread thread;
    private final String address;

    private RunningPreview(Thread thread, String address) {
        this.thread = thread;
        this.address = address;
    }

    /** Serves the content, with the templates beside it where there are any, on any free port. */
    public static RunningPreview of(Path content, Path site) throws IOException {
        PipedReader reader = new PipedReader(1 << 16);
        PrintWriter out = new PrintWriter(new PipedWriter(reader), true);
        String[] arguments = {"serve", "--port", "0", "--content", content.toString(), "--site", site.toString()};
        Clock clock = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
        Thread thread = new Thread(() -> Main.run(arguments, out, new PrintWriter(Writer.nullWriter()), clock));
        thread.start();
        String address = address(new BufferedReader(reader));
        return new RunningPreview(thread, address);
    }

    private static String address(BufferedReader lines) throws IOException {
        Pattern serving = Pattern.compile("Serving at (\\S+) until.*");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = serving.matcher(line);
            if (found.matches()) {
                return found.group(1);
            }
        }
        throw new IOException("The preview did not start");
    }

    /** The absolute address of this page. */
    public String at(String page) {
        return address + page;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        assertThat(thread.isAlive()).as("a preview that was stopped").isFalse();
    }
}

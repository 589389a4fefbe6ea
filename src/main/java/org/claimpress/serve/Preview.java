package org.claimpress.serve;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.claimpress.output.Output;

/**
 * What browsers are shown: the last good version of the site, and what keeps a newer one from being there or is worth mending.
 * Safe for use by several threads.
 */
public final class Preview {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int number;
    private Version shown = new Version(0, new SiteFiles(List.of()));
    private List<Message> messages = List.of();
    private List<Message> warnings = List.of();
    private boolean standIn;

    /**
     * Something that keeps a newer site from being built, or that is worth mending.
     *
     * @param place where it is, as {@code claims/inbox.yaml:3:1}
     * @param message what is wrong
     * @param line the line in the file
     * @param advice what to do about it
     */
    public record Message(String place, String message, String line, String advice) {}

    /**
     * A version of the site.
     *
     * @param number from 1; 0 for the empty site before the first
     * @param files its files
     */
    record Version(int number, SiteFiles files) {}

    /** A newer version of the site is there, of these files, and with this to be mended. */
    public void built(List<Output> outputs, List<Message> worthMending) {
        lock.lock();
        try {
            shown = new Version(shown.number() + 1, new SiteFiles(outputs));
            warnings = List.copyOf(worthMending);
            standIn = false;
            tell(List.of());
        } finally {
            lock.unlock();
        }
    }

    /** A newer version is there that leaves something out, for these reasons; it is not the one that is to be published. */
    public void builtWithout(List<Output> outputs, List<Message> reasons) {
        lock.lock();
        try {
            shown = new Version(shown.number() + 1, new SiteFiles(outputs));
            warnings = List.of();
            standIn = true;
            tell(List.copyOf(reasons));
        } finally {
            lock.unlock();
        }
    }

    /** No newer version could be built, for these reasons; the last good one stays. */
    public void failed(List<Message> reasons) {
        lock.lock();
        try {
            tell(List.copyOf(reasons));
        } finally {
            lock.unlock();
        }
    }

    private void tell(List<Message> reasons) {
        number++;
        messages = reasons;
        changed.signalAll();
    }

    /** The version that is shown now. */
    Version shown() {
        lock.lock();
        try {
            return shown;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The state as a script that hands it to the page, once it is another than the one with this number, or after a while.
     *
     * @param known the number of the state that the page knows; 0 for none
     * @param patience how long to wait for another, in milliseconds
     */
    String scriptAfter(int known, long patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(patience);
            while (number == known && left > 0) {
                left = changed.awaitNanos(left);
            }
            return "claimpressPreview(" + new Gson().toJson(state()) + ");\n";
        } finally {
            lock.unlock();
        }
    }

    private JsonObject state() {
        JsonObject state = new JsonObject();
        state.addProperty("number", number);
        state.addProperty("version", shown.number());
        state.addProperty("standIn", standIn);
        state.add("messages", list(messages));
        state.add("warnings", list(warnings));
        return state;
    }

    private static JsonArray list(List<Message> messages) {
        JsonArray list = new JsonArray();
        messages.forEach(message -> list.add(new Gson().toJsonTree(message)));
        return list;
    }
}

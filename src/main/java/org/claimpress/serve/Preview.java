package org.claimpress.serve;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What browsers are told of the site that they show: which version of it there is, and what keeps a newer one from being
 * there. Safe for use by several threads.
 */
public final class Preview {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int number;
    private int version;
    private List<Message> messages = List.of();

    /**
     * Something that keeps a newer site from being built.
     *
     * @param place where it is, as {@code claims/inbox.yaml:3:1}
     * @param message what is wrong
     * @param line the line in the file
     * @param advice what to do about it
     */
    public record Message(String place, String message, String line, String advice) {}

    /** A newer version of the site is there. */
    public void built() {
        tell(true, List.of());
    }

    /** No newer version could be built, for these reasons; the last good one stays. */
    public void failed(List<Message> reasons) {
        tell(false, List.copyOf(reasons));
    }

    private void tell(boolean newer, List<Message> reasons) {
        lock.lock();
        try {
            number++;
            version += newer ? 1 : 0;
            messages = reasons;
            changed.signalAll();
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
        state.addProperty("version", version);
        JsonArray list = new JsonArray();
        messages.forEach(message -> list.add(new Gson().toJsonTree(message)));
        state.add("messages", list);
        return state;
    }
}

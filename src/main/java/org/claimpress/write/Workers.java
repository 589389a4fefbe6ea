package org.claimpress.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Does the same with many files, several at a time. */
final class Workers {

    private static final int MOST = 4;

    /** With fewer a thread costs more than it brings. */
    private static final int FILES_FOR_A_THREAD = 64;

    private static final long PATIENCE_IN_MINUTES = 1;

    private final BooleanSupplier stopped;

    /** What to do with one of them. */
    @FunctionalInterface
    interface Task<T> {
        void run(T one) throws IOException;
    }

    /** @param stopped tells whether to end before the next file */
    Workers(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    /**
     * Does this with each of them. However it ends, nobody is at work any more then.
     *
     * @throws InterruptedIOException where it was stopped
     * @throws IOException the first failure
     */
    <T> void each(List<T> all, Task<T> task) throws IOException {
        int threads = Math.min(
                Math.min(MOST, Runtime.getRuntime().availableProcessors()), 1 + all.size() / FILES_FOR_A_THREAD);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(() -> share(all, next, task));
        }
        run(shares);
    }

    /** Takes one after the other until all are done; after a failure the others find that none is left. */
    private <T> int share(List<T> all, AtomicInteger next, Task<T> task) throws IOException {
        int done = 0;
        try {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                if (stopped.getAsBoolean()) {
                    throw new InterruptedIOException("Stopped");
                }
                task.run(all.get(i));
                done++;
            }
            return done;
        } finally {
            next.set(all.size());
        }
    }

    private static void run(List<Callable<Integer>> shares) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(shares.size());
        try {
            for (Future<Integer> share : pool.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            end(pool);
        }
    }

    private static IOException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof UncheckedIOException unchecked) {
            return Objects.requireNonNull(unchecked.getCause());
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException checked ? checked : new IOException(cause);
    }

    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

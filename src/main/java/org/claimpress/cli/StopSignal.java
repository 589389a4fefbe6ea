package org.claimpress.cli;

/** Waits for the signal that ends the program, such as that of Ctrl+C, to put things in order before it does. */
final class StopSignal {

    private final Thread hook;

    private StopSignal(Thread hook) {
        this.hook = hook;
    }

    /** At the signal calls this, and lets the program end when it returns. */
    static StopSignal calls(Runnable inOrder) {
        StopSignal signal = new StopSignal(new Thread(inOrder, "stop"));
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** There is nothing to put in order any more. */
    void ignore() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The signal has come already, and the hook does its work.
        }
    }
}

package org.zaedno.search.elasticsearch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * After a failure nobody waits for Elasticsearch any more: one asks for all whether it is back, each second, and is nobody who wants
 * to know something.
 */
final class Circuit implements AutoCloseable {

    /** As often as the change log is followed: it is noticed at once when Elasticsearch comes back. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BooleanSupplier back;
    private final AtomicBoolean open = new AtomicBoolean();
    private volatile boolean closed;

    /** @param back asks and says whether there was an answer */
    Circuit(BooleanSupplier back) {
        this.back = back;
    }

    boolean isOpen() {
        return open.get();
    }

    void failed() {
        if (closed || !open.compareAndSet(false, true)) return;
        Thread.ofVirtual().name("elasticsearch-back").start(this::askUntilBack);
    }

    private void askUntilBack() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (!closed && !back.getAsBoolean());
            open.set(false);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}

package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Does pieces of work at once, as many as there are processors, in no order. For one thread that brings them. */
final class ManyHands implements AutoCloseable {

    /** More would only fill the memory with half-made segments. */
    private static final int HANDS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** Pieces under way: enough that no hand waits for who brings them, few enough for the memory. */
    private static final int UNDER_WAY = 8 * HANDS;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("search-rebuild-", 1).factory());
    private final Semaphore free = new Semaphore(UNDER_WAY);
    private volatile @Nullable Throwable failure;

    interface Work {
        void run() throws IOException;
    }

    /** Waits while too much is under way. @throws IOException what an earlier piece failed by, unchecked ones too */
    void take(Work work) throws IOException {
        tellFailure();
        free.acquireUninterruptibly();
        hands.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException | Error e) {
                failure = e;
            } finally {
                free.release();
            }
        });
    }

    /** Waits until everything brought so far is done. @throws IOException what a piece failed by, unchecked ones too */
    void finish() throws IOException {
        free.acquireUninterruptibly(UNDER_WAY);
        free.release(UNDER_WAY);
        tellFailure();
    }

    private void tellFailure() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw new IOException(e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new AssertionError(e);
        }
    }

    /** Returns when no hand works any more. */
    @Override
    public void close() {
        hands.close();
    }
}

package org.zaedno.search.elasticsearch;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.SearchDocument;

/**
 * Fills a new index from a stream: while a bulk or two are under way the next one is made, and no more, so that neither the hub's memory nor
 * Elasticsearch's queue grows when the stream is faster.
 */
final class Filling implements AutoCloseable {

    /** Bulks under way. Two keep one shard busy; each is {@link Bulk#FULL} bytes, or one long document more. */
    private static final int UNDER_WAY = 2;

    private final BulkWriter writer;
    private final long version;
    private final Runnable permission;
    private final Documents documents = new Documents();
    private final Set<String> seen = new HashSet<>();
    private final Semaphore room = new Semaphore(UNDER_WAY);
    private final ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private Bulk bulk;

    /** @param permission asked before each document; ends the filling by an exception */
    Filling(BulkWriter writer, long version, Runnable permission) {
        this.writer = writer;
        this.version = version;
        this.permission = permission;
        this.bulk = new Bulk(version);
    }

    void fill(Stream<SearchDocument> all) {
        for (var each = all.iterator(); each.hasNext(); ) {
            permission.run();
            add(each.next());
        }
        send();
        waitForAll();
    }

    private void add(SearchDocument document) {
        // The later one counts: it must not overtake the earlier one.
        if (!seen.add(document.id().value())) {
            send();
            waitForAll();
        }
        bulk.put(document.id().value(), documents.of(document));
        if (bulk.isFull()) send();
    }

    private void send() {
        if (bulk.isEmpty()) return;
        var full = bulk;
        bulk = new Bulk(version);
        room.acquireUninterruptibly();
        sending.execute(() -> {
            try {
                writer.write(full);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
        throwFailure();
    }

    private void waitForAll() {
        room.acquireUninterruptibly(UNDER_WAY);
        room.release(UNDER_WAY);
        throwFailure();
    }

    private void throwFailure() {
        var failed = failure.get();
        if (failed != null) throw failed;
    }

    @Override
    public void close() {
        sending.close();
    }
}

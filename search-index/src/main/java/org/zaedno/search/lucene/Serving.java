package org.zaedno.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.search.SearchOutage;

/**
 * The generation that answers now, and who may touch it: readers any time, changes one at a time. A change that fails half-way is
 * undone by going back to the last commit, so that documents and checkpoint always agree.
 */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final IndexFolder folder;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile Generation generation;
    private volatile boolean closed;

    Serving(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.generation = folder.newest();
    }

    Generation generation() {
        return generation;
    }

    boolean isClosed() {
        return closed;
    }

    /** The one place that reads. When another generation takes over at this moment, that one is asked. */
    <T> T read(Generation.Reading<T> reading) {
        while (true) {
            var asked = generation;
            try {
                return asked.read(reading);
            } catch (AlreadyClosedException e) {
                if (asked == generation) throw new SearchOutage("The search index is closed", e);
            } catch (IOException | UncheckedIOException | InternalError e) { // the last: a mapped file was cut short
                throw new SearchOutage("The search index cannot be read", e);
            }
        }
    }

    interface Change {
        void on(Generation generation) throws IOException;
    }

    void change(Change change) {
        changing.lock();
        try {
            refuseWhenClosed();
            if (!generation.canChange()) goBack();
            try {
                change.on(generation);
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileSuppressingExceptions(e, this::goBack);
                throw e;
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchOutage("The search index could not be changed", e);
        } finally {
            changing.unlock();
        }
    }

    /** Runs while nothing changes, also when closed. */
    void alone(Runnable action) {
        changing.lock();
        try {
            action.run();
        } finally {
            changing.unlock();
        }
    }

    /** Lets the next generation answer from now on, after its last preparations, during which nothing else changes. */
    void handOver(Generation next, Change lastPreparations) throws IOException {
        Generation old;
        changing.lock();
        try {
            lastPreparations.on(next);
            old = generation;
            generation = next;
        } finally {
            changing.unlock();
        }
        letGo(old);
        folder.deleteAllBut(next);
    }

    void abandon(Generation next) {
        letGo(next);
        folder.deleteAllBut(generation);
    }

    /** Refuses changes from now on. False when that was so already. */
    boolean stopChanging() {
        changing.lock();
        try {
            var first = !closed;
            closed = true;
            return first;
        } finally {
            changing.unlock();
        }
    }

    void close() throws IOException {
        changing.lock();
        try (folder;
                Closeable reading = generation::stopReading;
                Closeable writing = generation::stopChanging) {
            generation.commit();
        } finally {
            changing.unlock();
        }
    }

    void refuseWhenClosed() {
        if (closed) throw new SearchOutage("The search index is closed");
    }

    private void goBack() throws IOException {
        var broken = generation;
        try {
            broken.stopChanging();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Search index {} did not stop cleanly", broken.folder(), e);
        }
        generation = folder.again(broken);
        broken.stopReading();
    }

    private static void letGo(Generation old) {
        try (Closeable reading = old::stopReading;
                Closeable writing = old::stopChanging) {
            LOG.debug("Letting go of search index {}", old.folder());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Search index {} did not close cleanly", old.folder(), e);
        }
    }
}

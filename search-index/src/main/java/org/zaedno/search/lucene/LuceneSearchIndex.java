package org.zaedno.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Health;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;

/**
 * The engine inside the hub: no server, one folder, one process. What it holds can always be made anew, so a folder that cannot be
 * trusted is emptied and the index says {@link Checkpoint#START}.
 *
 * @see "Decision 0005"
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchIndex.class);

    private final LuceneSettings settings;
    private final IndexFolder folder;
    private final Finder finder = new Finder();
    private final Completer completer = new Completer();

    private final ReentrantLock changing = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private final ScheduledExecutorService committing;

    private volatile Generation serving;
    private volatile boolean closed;

    /** What was applied during a rebuild and must not be missing afterwards; null outside one. Guarded by {@link #changing}. */
    private @Nullable List<Batch> meanwhile;

    private record Batch(List<SearchChange> changes, Checkpoint end) {}

    private LuceneSearchIndex(IndexFolder folder, LuceneSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.serving = folder.newest();
        this.committing = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("search-commit").factory());
        long every = settings.commitEvery().toNanos();
        if (every > 0)
            committing.scheduleWithFixedDelay(this::commitInTheBackground, every, every, TimeUnit.NANOSECONDS);
    }

    public static LuceneSearchIndex open(Path folder) {
        return open(folder, LuceneSettings.DEFAULT);
    }

    /**
     * Opens what is there. A missing, damaged or foreign index is no error but an empty one at {@link Checkpoint#START}.
     *
     * @throws SearchFolderInUse when another process or index holds the folder
     * @throws SearchOutage when the folder itself cannot be used
     */
    public static LuceneSearchIndex open(Path folder, LuceneSettings settings) {
        QuietLucene.beforeLuceneStarts();
        try {
            var held = IndexFolder.hold(folder);
            try {
                return new LuceneSearchIndex(held, settings);
            } catch (IOException | RuntimeException e) {
                held.close();
                throw e;
            }
        } catch (IOException e) {
            throw new SearchOutage("The folder " + folder + " cannot hold a search index", e);
        }
    }

    @Override
    public Checkpoint checkpoint() {
        return serving.checkpoint();
    }

    @Override
    public void apply(List<SearchChange> batch, Checkpoint end) {
        change(index -> {
            if (end.compareTo(index.checkpoint()) < 0) return;
            index.apply(batch, end);
            if (meanwhile != null) meanwhile.add(new Batch(List.copyOf(batch), end));
            if (settings.commitEvery().isZero()) index.commit();
        });
    }

    @Override
    public void refresh() {
        change(Generation::refresh);
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return read(searcher -> finder.find(searcher, request));
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request) {
        return read(searcher -> completer.complete(searcher, request));
    }

    @Override
    public void rebuild(Stream<SearchDocument> all, Checkpoint end) {
        rebuilding.lock();
        try (all) {
            var next = begin();
            try {
                next.fill(all, end, () -> !closed);
                next.commit();
                takeOver(next);
            } catch (IOException | RuntimeException e) {
                abandon(next);
                throw e;
            }
        } catch (IOException e) {
            throw new SearchOutage("The search index could not be rebuilt; the old one goes on serving", e);
        } finally {
            rebuilding.unlock();
        }
    }

    @Override
    public Health health() {
        if (closed) return new Health(Health.Status.DOWN, 0, checkpoint());
        try {
            long documents = read(searcher -> searcher.getIndexReader().numDocs());
            return new Health(status(), documents, checkpoint());
        } catch (SearchOutage e) {
            return new Health(Health.Status.DOWN, 0, checkpoint());
        }
    }

    @Override
    public void close() {
        if (!closeOnce()) return;
        committing.shutdown();
        rebuilding.lock(); // a rebuild under way sees that it is closed, and ends
        changing.lock();
        try (folder;
                Closeable reading = serving::stopReading;
                Closeable writing = serving::stopChanging) {
            serving.commit();
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchOutage("The search index was closed without keeping its last changes", e);
        } finally {
            changing.unlock();
            rebuilding.unlock();
        }
    }

    private boolean closeOnce() {
        changing.lock();
        try {
            if (closed) return false;
            closed = true;
            return true;
        } finally {
            changing.unlock();
        }
    }

    private Generation begin() throws IOException {
        changing.lock();
        try {
            if (closed) throw new SearchOutage("The search index is closed");
            var next = folder.another();
            meanwhile = new ArrayList<>();
            return next;
        } finally {
            changing.unlock();
        }
    }

    private void takeOver(Generation next) throws IOException {
        var old = serving;
        changing.lock();
        try {
            for (var batch : Objects.requireNonNull(meanwhile)) {
                if (batch.end().compareTo(next.checkpoint()) > 0) next.apply(batch.changes(), batch.end());
            }
            next.refresh();
            meanwhile = null;
            old = serving;
            serving = next;
        } finally {
            changing.unlock();
        }
        letGo(old);
        folder.deleteAllBut(next);
    }

    private void abandon(Generation next) {
        changing.lock();
        try {
            meanwhile = null;
            letGo(next);
            folder.deleteAllBut(serving);
        } finally {
            changing.unlock();
        }
    }

    private void letGo(Generation index) {
        try (Closeable reading = index::stopReading;
                Closeable writing = index::stopChanging) {
            LOG.debug("Letting go of search index {}", index.folder());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Search index {} did not close cleanly", index.folder(), e);
        }
    }

    private interface Change {
        void on(Generation index) throws IOException;
    }

    /** One at a time. What fails half-way is undone by going back to the last commit, so that checkpoint and documents agree. */
    private void change(Change change) {
        changing.lock();
        try {
            if (closed) throw new SearchOutage("The search index is closed");
            if (!serving.canChange()) goBack();
            try {
                change.on(serving);
            } catch (IOException | RuntimeException e) {
                goBack();
                throw e;
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchOutage("The search index could not be changed", e);
        } finally {
            changing.unlock();
        }
    }

    private void goBack() throws IOException {
        var broken = serving;
        try {
            broken.stopChanging();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Search index {} did not stop cleanly", broken.folder(), e);
        }
        serving = folder.again(broken);
        broken.stopReading();
    }

    private void commitInTheBackground() {
        try {
            if (!closed) change(Generation::commit);
        } catch (RuntimeException e) {
            if (!closed) LOG.warn("Search index: what was applied lately is not durable yet", e);
        }
    }

    private Health.Status status() {
        if (rebuilding.isLocked()) return Health.Status.REBUILDING;
        return serving.knowsSomething() ? Health.Status.READY : Health.Status.EMPTY;
    }

    /** The one place that reads. When another generation takes over just now, it is asked instead. */
    private <T> T read(Generation.Reading<T> reading) {
        while (true) {
            var index = serving;
            try {
                return index.read(reading);
            } catch (AlreadyClosedException e) {
                if (index == serving) throw new SearchOutage("The search index is closed", e);
            } catch (IOException e) {
                throw new SearchOutage("The search index cannot be read", e);
            }
        }
    }
}

package org.zaedno.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Health;
import org.zaedno.search.Health.Status;
import org.zaedno.search.RelatedRequest;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.query.Questions;

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
    private final Serving serving;
    private final Finder finder;
    private final Completer completer = new Completer();
    private final Neighbours neighbours;
    private final ReentrantLock rebuilding = new ReentrantLock();
    private final ScheduledExecutorService committing;

    /**
     * What was applied during a rebuild and must not be missing after it. Touched only inside a change. Null when none runs, and when
     * there is a gap between its end and the first batch: then the new index says its own end, and all is sent again from there.
     */
    private @Nullable List<Batch> meanwhile;

    private record Batch(List<SearchChange> changes, Checkpoint end) {}

    private LuceneSearchIndex(IndexFolder folder, LuceneSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.finder = new Finder(
                new Questions(settings.glossary(), settings.translations(), settings.dictionary()),
                settings.dictionary());
        this.neighbours = new Neighbours(settings.dictionary());
        this.serving = new Serving(folder);
        this.committing = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("search-commit").factory());
        long every = settings.commitEvery().toNanos();
        if (every > 0) committing.scheduleWithFixedDelay(this::commit, every, every, TimeUnit.NANOSECONDS);
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
            var held = IndexFolder.hold(folder, settings.dictionary());
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
        return serving.generation().checkpoint();
    }

    @Override
    public void apply(List<SearchChange> batch, Checkpoint end) {
        serving.change(index -> {
            if (end.compareTo(index.checkpoint()) < 0) return;
            index.apply(batch, end);
            if (meanwhile != null) meanwhile.add(new Batch(List.copyOf(batch), end));
            if (settings.commitEvery().isZero()) index.commit();
        });
    }

    @Override
    public void refresh() {
        serving.change(Generation::refresh);
    }

    @Override
    public SearchResults search(SearchRequest request, Consumer<List<DocumentId>> coming) {
        return serving.read(searcher -> finder.find(searcher, request, coming));
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request) {
        return serving.read(searcher -> completer.complete(searcher, request));
    }

    @Override
    public List<String> related(RelatedRequest request) {
        return serving.read(searcher -> neighbours.of(searcher, request));
    }

    @Override
    public void rebuild(Stream<SearchDocument> all, Checkpoint end) {
        rebuilding.lock();
        try (all) {
            serving.change(index -> meanwhile = index.checkpoint().compareTo(end) <= 0 ? new ArrayList<>() : null);
            fillAnother(all, end);
        } catch (IOException e) {
            throw new SearchOutage("The search index could not be rebuilt; the old one goes on serving", e);
        } finally {
            serving.alone(() -> meanwhile = null);
            rebuilding.unlock();
        }
    }

    @Override
    public Health health() {
        if (serving.isClosed()) return new Health(Status.DOWN, 0, checkpoint());
        try {
            long documents = serving.read(searcher -> searcher.getIndexReader().numDocs());
            return new Health(status(), documents, checkpoint());
        } catch (SearchOutage e) {
            return new Health(Status.DOWN, 0, checkpoint());
        }
    }

    @Override
    public void close() {
        if (!serving.stopChanging()) return;
        committing.shutdown();
        rebuilding.lock(); // a rebuild under way sees that it is refused, and ends
        try {
            serving.close();
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchOutage("The search index was closed without keeping its last changes", e);
        } finally {
            rebuilding.unlock();
        }
    }

    private void fillAnother(Stream<SearchDocument> all, Checkpoint end) throws IOException {
        var next = folder.another();
        try {
            next.fill(all, end, serving::refuseWhenClosed);
            next.commit();
            serving.handOver(next, this::catchUp);
        } catch (IOException | RuntimeException | Error e) { // the last: a mapped file was cut short, memory ran out
            serving.abandon(next);
            throw e;
        }
    }

    private void catchUp(Generation next) throws IOException {
        for (var batch : Objects.requireNonNullElse(meanwhile, List.<Batch>of())) {
            if (batch.end().compareTo(next.checkpoint()) > 0) next.apply(batch.changes(), batch.end());
        }
        meanwhile = null;
        next.refresh();
    }

    private Status status() {
        if (rebuilding.isLocked()) return Status.REBUILDING;
        return serving.generation().knowsSomething() ? Status.READY : Status.EMPTY;
    }

    private void commit() {
        try {
            if (!serving.isClosed()) serving.change(Generation::commit);
        } catch (RuntimeException e) {
            if (!serving.isClosed())
                LOG.warn("What was applied lately to the search index is lost and asked for again", e);
        }
    }
}

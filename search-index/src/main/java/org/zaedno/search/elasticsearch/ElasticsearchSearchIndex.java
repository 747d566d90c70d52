package org.zaedno.search.elasticsearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * The engine beside the hub: one index in an Elasticsearch cluster that holds our analysis plugin, shared by all hubs of one database.
 * Opening asks nothing of it, so a hub starts while it is away. Only one hub at a time may follow the changes or rebuild; whoever uses
 * this sees to that.
 *
 * @see "Decision 0036"
 */
public final class ElasticsearchSearchIndex implements SearchIndex {

    /** How long a batch is tried: the log of changes gives it again a second later, and others wait behind it. */
    private static final Duration FOLLOWING = Duration.ofSeconds(2);

    /** How long a rebuild puts up with an Elasticsearch that is busy or away before it is given up. */
    private static final Duration REBUILDING = Duration.ofMinutes(2);

    /** In nanoseconds. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

    private final Cluster cluster;
    private final Schema schema = new Schema();
    private final Generations generations;
    private final Readiness readiness;
    private final Writing following;
    private final Finder finder;
    private final Completer completer;
    private final Neighbours neighbours;
    private final ReentrantLock changing = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private volatile Seen seen = new Seen(Checkpoint.START, false, longAgo());

    /** How far the index was when somebody looked, by {@link System#nanoTime()}. */
    private record Seen(Checkpoint checkpoint, boolean knowsSomething, long at) {}

    /** What was applied during a rebuild and must not be missing after it; null when none runs or there is a gap before it. */
    private @Nullable List<Batch> meanwhile;

    private ElasticsearchSearchIndex(ElasticsearchSettings settings, Questions questions) {
        this.cluster = new Cluster(settings);
        this.generations = new Generations(cluster, schema, settings.name());
        this.readiness = new Readiness(cluster, generations, schema);
        this.following = new Writing(cluster, generations.serving(), schema.id(), FOLLOWING);
        var searching = new Searching(cluster, generations.serving(), readiness);
        this.finder = new Finder(searching, questions);
        this.completer = new Completer(searching);
        this.neighbours = new Neighbours(searching);
    }

    public static ElasticsearchSearchIndex open(ElasticsearchSettings settings, Questions questions) {
        return new ElasticsearchSearchIndex(settings, questions);
    }

    /**
     * Whether Elasticsearch is there and fit for use, for the operator to hear it at the start.
     *
     * @throws SearchOutage when it does not answer now
     * @throws UnfitElasticsearch when it lacks our plugin, has another one's, or lets nobody in
     */
    public void check() {
        readiness.require();
    }

    /** Not older than a second: whoever only wants to know whether there is an index may ask before every search. */
    @Override
    public Checkpoint checkpoint() {
        var last = seen;
        cluster.requireOpen();
        return System.nanoTime() - last.at() < LOOK_AGAIN ? last.checkpoint() : look().checkpoint();
    }

    private Seen look() {
        readiness.require();
        try {
            var kept = generations.kept();
            return see(kept.map(Kept::checkpoint).orElse(Checkpoint.START), kept.isPresent());
        } catch (SearchOutage e) {
            readiness.doubt();
            forget();
            throw e;
        }
    }

    private Seen see(Checkpoint checkpoint, boolean knowsSomething) {
        seen = new Seen(checkpoint, knowsSomething, System.nanoTime());
        return seen;
    }

    private static long longAgo() {
        return System.nanoTime() - LOOK_AGAIN;
    }

    /** After a failure nobody knows how far it is. */
    private void forget() {
        seen = new Seen(seen.checkpoint(), seen.knowsSomething(), longAgo());
    }

    @Override
    public void apply(List<SearchChange> changes, Checkpoint end) {
        var batch = Batch.of(changes, end);
        changing.lock();
        try {
            if (end.compareTo(look().checkpoint()) < 0) return;
            following.apply(batch);
            see(end, true);
            if (meanwhile != null) meanwhile.add(batch);
        } catch (SearchOutage e) {
            forget();
            throw e;
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void refresh() {
        readiness.require();
        following.refresh();
    }

    @Override
    public SearchResults search(SearchRequest request, Consumer<List<DocumentId>> coming) {
        return finder.find(request, coming);
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request) {
        return completer.complete(request);
    }

    @Override
    public List<String> related(RelatedRequest request) {
        return neighbours.of(request);
    }

    @Override
    public void rebuild(Stream<SearchDocument> all, Checkpoint end) {
        rebuilding.lock();
        try (all) {
            alone(() -> meanwhile = look().checkpoint().compareTo(end) <= 0 ? new ArrayList<>() : null);
            fillAnother(all, end);
        } finally {
            alone(() -> meanwhile = null);
            rebuilding.unlock();
        }
    }

    private void fillAnother(Stream<SearchDocument> all, Checkpoint end) {
        var next = generations.another();
        try {
            var writer = new BulkWriter(cluster, generations.next(), REBUILDING);
            try (var filling = new Filling(writer, end.transaction(), cluster::requireOpen)) {
                filling.fill(all);
            }
            generations.makeDurable(next);
            alone(() -> handOver(next, end));
        } catch (RuntimeException e) {
            abandon(next, e);
            throw e;
        }
    }

    private void handOver(String next, Checkpoint end) {
        var writing = new Writing(cluster, generations.next(), schema.id(), REBUILDING);
        writing.reach(end);
        for (var batch : Objects.requireNonNullElse(meanwhile, List.<Batch>of())) {
            if (batch.end().compareTo(end) > 0) writing.apply(batch);
        }
        meanwhile = null;
        writing.refresh();
        generations.handOver(next);
        look();
    }

    private void abandon(String next, RuntimeException why) {
        try {
            generations.abandon(next);
        } catch (SearchOutage left) { // the next rebuild clears it away
            why.addSuppressed(left);
        }
    }

    private void alone(Runnable action) {
        changing.lock();
        try {
            action.run();
        } finally {
            changing.unlock();
        }
    }

    @Override
    public Health health() {
        try {
            var now = look();
            return new Health(status(now.knowsSomething()), documents(), now.checkpoint());
        } catch (SearchOutage e) {
            return new Health(Status.DOWN, 0, seen.checkpoint());
        }
    }

    private Status status(boolean knowsSomething) {
        if (rebuilding.isLocked()) return Status.REBUILDING;
        return knowsSomething ? Status.READY : Status.EMPTY;
    }

    private long documents() {
        var items = Json.object("query", Json.object("exists", Json.object("field", Fields.ITEM)));
        var answer = cluster.ask("POST", "/" + generations.serving() + "/_count", items);
        if (!answer.isOk()) throw new SearchOutage("Elasticsearch does not count: " + answer.reason());
        return answer.body().path("count").asLong();
    }

    @Override
    public void close() {
        if (!cluster.isClosed()) cluster.close();
    }
}

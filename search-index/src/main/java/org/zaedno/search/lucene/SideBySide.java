package org.zaedno.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Looks through the parts of an index with every processor there is: who asks alone waits less, most of all for a heavy question, and
 * where many ask at once each thread does its own parts, because none waits for a helper that is busy.
 */
final class SideBySide extends SeenSearcher {

    /** In documents: below, fetching a helper costs more than it brings. */
    private static final int WORTH_IT = 10_000;

    /** More would hardly be quicker, and would leave others waiting. */
    private static final int HANDS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private static final Executor HELPERS = helpers();

    private SideBySide(IndexReader reader, Sight sight, KnownTerms terms) {
        super(reader, sight, terms, HELPERS);
    }

    /** A plain one where one hand is enough. */
    static SeenSearcher of(IndexReader reader, Sight sight, KnownTerms terms) {
        return HANDS == 1 || reader.maxDoc() < WORTH_IT
                ? new SeenSearcher(reader, sight, terms, null)
                : new SideBySide(reader, sight, terms);
    }

    /** Each hand gets about as many documents. */
    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> segments) {
        var hands = Stream.generate(Part::new).limit(HANDS).toList();
        segments.stream()
                .sorted(Comparator.comparingInt(SideBySide::documents).reversed())
                .forEach(segment -> hands.stream()
                        .min(Comparator.comparingInt(hand -> hand.documents))
                        .orElseThrow()
                        .take(segment));
        return hands.stream()
                .filter(hand -> !hand.segments.isEmpty())
                .map(hand -> new LeafSlice(hand.segments))
                .toArray(LeafSlice[]::new);
    }

    private static int documents(LeafReaderContext segment) {
        return segment.reader().maxDoc();
    }

    private static final class Part {
        private final List<LeafReaderContextPartition> segments = new ArrayList<>();
        private int documents;

        void take(LeafReaderContext segment) {
            segments.add(LeafReaderContextPartition.createForEntireSegment(segment));
            documents += SideBySide.documents(segment);
        }
    }

    private static Executor helpers() {
        int helpers = Math.max(1, HANDS - 1);
        var pool = new ThreadPoolExecutor(
                helpers,
                helpers,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("search-helper-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}

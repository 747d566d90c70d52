package org.zaedno.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Scope;

/** What one reader may see at one moment: the only door through which a query runs, so that none can forget the reader. */
final class VisibleDocuments {

    private final GenerationSearcher searcher;
    private final Readership readership;
    private final Instant now;
    private final KnownTerms terms = new KnownTerms();
    private final SeenSearcher alone;
    private final SeenSearcher sideBySide;

    VisibleDocuments(GenerationSearcher searcher, Reader reader, Instant now, Scope scope) throws IOException {
        this.searcher = searcher;
        this.readership = Readership.of(reader, scope);
        this.now = now;
        var sight = sight(readership);
        this.alone = new SeenSearcher(searcher.getIndexReader(), sight, null, null);
        this.sideBySide = SideBySide.of(searcher.getIndexReader(), sight, terms);
    }

    private Sight sight(Readership readership) throws IOException {
        return searcher.sights().of(searcher, readership, now);
    }

    /** Knows no rights: for documents that were found. */
    IndexSearcher searcher() {
        return searcher;
    }

    /** Does work in parts while something else is done. */
    <T> Meanwhile<T> meanwhile(List<? extends Callable<T>> parts) {
        return sideBySide.meanwhile(parts);
    }

    /** One after the other. */
    <C extends Collector> C collect(Query wanted, C collector) throws IOException {
        return alone.search(wanted, only(collector));
    }

    /** Side by side: for what goes through all that was found. */
    <C extends Collector, T> T gather(Query wanted, CollectorManager<C, T> manager) throws IOException {
        return sideBySide.search(wanted, manager);
    }

    /** Of all that is found, how many there are by facet. */
    Counting counting(Query wanted, Filters filters) throws IOException {
        var manager = FacetCounts.of(filters, once(filters));
        return new Counting(sideBySide.meanwhile(wanted, manager), manager);
    }

    /** Only what every choice in the facets accepts. */
    <C extends Collector, T> T gather(Query wanted, Filters filters, CollectorManager<C, T> manager)
            throws IOException {
        var once = once(filters);
        var among = once.isPresent() ? SideBySide.of(searcher.getIndexReader(), once.get(), terms) : sideBySide;
        var chosen = Chosen.in(filters);
        if (chosen.isEmpty()) return among.search(wanted, manager);
        var weight = searcher.createWeight(searcher.rewrite(chosen.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
        return among.search(wanted, Accepting.by(segment -> among(weight, segment), manager));
    }

    private Optional<Sight> once(Filters filters) throws IOException {
        var language = filters.steppingBackIn();
        return language.isEmpty() ? Optional.empty() : Optional.of(sight(readership.onceIn(language.get())));
    }

    private static Accepting.Documents among(Weight weight, LeafReaderContext segment) throws IOException {
        var scorer = weight.scorer(segment);
        if (scorer == null) return document -> false;
        var accepted = scorer.iterator();
        return document -> {
            int at = accepted.docID();
            return (at < document ? accepted.advance(document) : at) == document;
        };
    }

    /** How many there are; counting stops at so many. */
    int count(Query wanted, int enough) throws IOException {
        return collect(wanted, new CountingTo(enough)).counted();
    }

    /** The searcher has no executor, so it asks for one collector only. */
    private static <C extends Collector> CollectorManager<C, C> only(C collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            public C reduce(Collection<C> collectors) {
                return collector;
            }
        };
    }
}

package org.zaedno.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds what is in the hub, and shows each reader only what that reader may see: in hits, counts, facets and suggestions.
 * Thread-safe. Every method throws {@link SearchOutage} when the engine cannot answer; an outage is never an empty result.
 *
 * @see "Decision 0005"
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * How far this index has followed the log of changes; {@link Checkpoint#START} when it is new or was lost. Ask again before
     * each batch: after a failure it may have gone back, so that what was lost is sent again.
     */
    Checkpoint checkpoint();

    /**
     * Follows one batch, in its order. The changes and the checkpoint are kept together or neither is. Idempotent: a batch that
     * ends at the checkpoint may come again, one that ends before it is known already and is passed over. Findable after
     * {@link #refresh()} at the latest.
     */
    void apply(List<SearchChange> batch, Checkpoint end);

    /** Makes everything applied so far findable. */
    void refresh();

    /** As {@link #search(SearchRequest, Consumer)}, for whoever has nothing to do meanwhile. */
    default SearchResults search(SearchRequest request) {
        return search(request, coming -> {});
    }

    /**
     * @param coming told once, on this thread, which documents the answer will show, in its order, as soon as that is known: what
     *     else is wanted of them can be fetched while their passages are cut. Not told where none are shown.
     */
    SearchResults search(SearchRequest request, Consumer<List<DocumentId>> coming);

    /** Completes what is being typed, best first, from what this reader may see and from nothing else. */
    List<Suggestion> suggest(SuggestionRequest request);

    /**
     * Published items near one that this reader may see, nearest first, each once, never that item itself. None where the
     * reader may not see it.
     */
    List<String> related(RelatedRequest request);

    /**
     * Makes the whole index anew from the stream, which it reads once and closes. The old one serves until the new one is whole,
     * and goes on serving when this fails. Batches applied meanwhile are in the new one too, or its checkpoint lies before them. When an
     * id comes twice the later one counts.
     */
    void rebuild(Stream<SearchDocument> all, Checkpoint end);

    Health health();

    /** Keeps what was applied and lets the folder or connection go. A second call does nothing. */
    @Override
    void close();
}

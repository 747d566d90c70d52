package org.zaedno.hub.indexing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionStates;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.RelatedRequest;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.Token;
import org.zaedno.search.query.LatinReadings;

/** Searches for whoever is reading, at this instant. */
@Service
public class HubSearch {
    /** The kind under which members are found, beside the kinds of items. */
    public static final String MEMBER = "MEMBER";

    /** What is read by itself; a page or a member is found from where it belongs. */
    private static final Set<String> READABLE = Stream.of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE)
            .map(Kind::name)
            .collect(Collectors.toUnmodifiableSet());

    private final SearchIndex index;
    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final EditionStates editions;
    private final AskedInVain vain;
    private final Clock clock;

    HubSearch(
            SearchIndex index,
            Tenancy tenancy,
            PublishedShelf shelf,
            EditionStates editions,
            AskedInVain vain,
            Clock clock) {
        this.index = index;
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.editions = editions;
        this.vain = vain;
        this.clock = clock;
    }

    /**
     * A hit that the database would no longer show, because the index is a moment behind, is left out; counts may be
     * that moment behind.
     *
     * @throws org.zaedno.search.InvalidSearch for a text or a page over the limits
     * @throws SearchOutage when the engine cannot answer
     */
    public SearchResults find(
            String text, Filters filters, Scope scope, Sort sort, Reading reading, int offset, int limit) {
        var found = look(text, filters, scope, sort, reading, offset, limit);
        var hits = knownTo(found.hits(), scope).toList();
        return new SearchResults(found.total(), hits, found.facets(), found.understood(), found.instead());
    }

    /** As the index knows it and nothing more. */
    SearchResults look(String text, Filters filters, Scope scope, Sort sort, Reading reading, int offset, int limit) {
        return look(text, filters, scope, sort, reading, offset, limit, coming -> {});
    }

    /** @param coming as the index tells it */
    SearchResults look(
            String text,
            Filters filters,
            Scope scope,
            Sort sort,
            Reading reading,
            int offset,
            int limit,
            Consumer<List<DocumentId>> coming) {
        requireIndex();
        var asked = new SearchRequest(reader(), clock.instant(), text, filters, scope, sort, reading, offset, limit);
        return index.search(asked, coming);
    }

    /** What somebody asked, not each letter on the way there: what finds nothing at all is noted for editors. */
    void asked(String text, Filters filters, SearchResults found) {
        if (found.total().value() == 0 && filters.equals(Filters.NONE)) vain.note(text);
    }

    /**
     * Where nothing begins as typed, what begins so in Bulgarian letters, else what begins as was probably meant, else that alone.
     *
     * @throws SearchOutage when the engine cannot answer
     */
    public List<Suggestion> suggest(String typed, int limit) {
        var completed = completed(typed, limit);
        if (completed.isEmpty()) completed = completed(LatinReadings.likeliest(typed), limit);
        if (!completed.isEmpty()) return completed;
        var meant = look(typed, Filters.NONE, Scope.PUBLISHED, Sort.NEWEST, Reading.UNDERSTOOD, 0, 0)
                .understood();
        if (meant.repairs().isEmpty()) return completed;
        var begun = completed(meant.text(), limit);
        return begun.isEmpty() ? List.of(new Suggestion(meant.text(), Optional.empty())) : begun;
    }

    /** Titles only of what the database would show at this instant, because the index may be a moment behind. */
    private List<Suggestion> completed(String typed, int limit) {
        requireIndex();
        var found = index.suggest(new SuggestionRequest(reader(), clock.instant(), typed, Scope.PUBLISHED, limit));
        var items = found.stream()
                .flatMap(suggestion -> suggestion.opens().stream())
                .flatMap(title -> item(title.kind(), title.item()))
                .distinct()
                .toList();
        if (items.isEmpty()) return found;
        var readable = shelf.readable(items);
        return found.stream()
                .filter(suggestion -> suggestion.opens().stream()
                        .allMatch(title -> title.kind().equals(MEMBER)
                                || item(title.kind(), title.item())
                                        .anyMatch(item ->
                                                isAmong(readable.getOrDefault(item, Set.of()), title.language()))))
                .toList();
    }

    /**
     * Published items near this one, nearest first; what the database would no longer show may be among them, so ask it.
     *
     * @throws SearchOutage when the engine cannot answer
     */
    public List<ItemId> related(ItemId item, Language language, Set<ThemeId> themes, int limit) {
        requireIndex();
        var of = themes.stream().map(ThemeId::toString).collect(Collectors.toUnmodifiableSet());
        var request =
                new RelatedRequest(reader(), clock.instant(), item.toString(), language.tag(), READABLE, of, limit);
        return index.related(request).stream()
                .flatMap(near -> ItemId.parse(near).stream())
                .toList();
    }

    /** An index that was lost and is not made anew yet would say of everything that there is none. */
    private void requireIndex() {
        if (index.checkpoint().equals(Checkpoint.START)) throw new SearchOutage("The search index is being made");
    }

    private Reader reader() {
        var reader = tenancy.reader();
        return new Reader(Stream.concat(
                        reader.workspaces().stream().map(workspace -> Token.workspace(workspace.toString())),
                        reader.coalition() ? Stream.of(Token.COALITION) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Of these hits those that the database would show the reader at this instant. */
    Stream<Hit> knownTo(List<Hit> hits, Scope scope) {
        var items = hits.stream().flatMap(HubSearch::item).distinct().toList();
        if (items.isEmpty()) return hits.stream();
        var readable = scope == Scope.PUBLISHED ? shelf.readable(items) : known(items);
        return hits.stream().filter(hit -> isReadable(hit, readable));
    }

    /** Drafts too: where the database knows nothing of the reader's right any more, neither does the search. */
    private Map<ItemId, Set<Language>> known(List<ItemId> items) {
        return editions.of(items).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().keySet()));
    }

    static boolean isReadable(Hit hit, Map<ItemId, Set<Language>> editions) {
        return hit.kind().equals(MEMBER)
                || item(hit).anyMatch(item -> isAmong(editions.getOrDefault(item, Set.of()), hit.language()));
    }

    private static boolean isAmong(Set<Language> languages, String tag) {
        return languages.stream().anyMatch(language -> language.tag().equals(tag));
    }

    private static Stream<ItemId> item(Hit hit) {
        return item(hit.kind(), hit.item());
    }

    private static Stream<ItemId> item(String kind, String id) {
        return kind.equals(MEMBER) ? Stream.empty() : ItemId.parse(id).stream();
    }
}

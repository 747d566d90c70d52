package org.zaedno.search.lucene;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.util.IOUtils;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.Suggestion;
import org.zaedno.search.Token;

/** For random documents and readers the engine answers what a plain loop over all documents answers. */
class VisibilityPropertyTest {

    private static final List<String> WORDS = List.of("alpha", "albus", "beta", "дом", "дума");
    private static final List<Token> TOKENS =
            List.of(Token.PUBLIC, Token.COALITION, Token.workspace("one"), Token.workspace("two"));

    private static final int MOST = 25;

    private static Path folder;
    private static LuceneSearchIndex index;
    private static long changes;

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("visibility");
        index = LuceneSearchIndex.open(folder, LuceneSettings.committingEvery(Duration.ofMinutes(1)));
    }

    @AfterContainer
    static void close() throws Exception {
        index.close();
        IOUtils.rm(folder);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hits_counts_and_facets_are_those_of_a_naive_filter(
            @ForAll("documents") List<SearchDocument> all, @ForAll("requests") SearchRequest request) {
        holding(all);

        assertNaive(all, request);
    }

    /** What was kept of an earlier question must not outlive the moment at which something opens or ends. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void so_it_is_for_one_reader_at_moments_in_any_order(
            @ForAll("documents") List<SearchDocument> all,
            @ForAll("requests") SearchRequest request,
            @ForAll("moments") List<Instant> moments) {
        holding(all);

        for (var now : moments) {
            assertNaive(
                    all,
                    new SearchRequest(
                            request.reader(),
                            now,
                            request.text(),
                            request.filters(),
                            request.scope(),
                            request.sort(),
                            request.reading(),
                            request.offset(),
                            request.limit()));
        }
    }

    private static void assertNaive(List<SearchDocument> all, SearchRequest request) {
        var results = index.search(request);

        var narrowed = visible(all, request)
                .filter(document -> accepted(document, request.filters(), null))
                .toList();
        assertThat(results.total().value()).isEqualTo(narrowed.size());
        assertThat(results.hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrderElementsOf(
                        narrowed.stream().map(SearchDocument::id).toList());
        for (var facet : Facet.values()) {
            assertThat(counts(results.facets().get(facet))).isEqualTo(naiveCounts(all, request, facet));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void suggestions_come_from_visible_titles_only(
            @ForAll("documents") List<SearchDocument> all, @ForAll("requests") SearchRequest request) {
        holding(all);
        var typed = request.text().isEmpty() ? "д" : request.text().substring(0, 2);

        var suggestions = index.suggest(AQuestion.about(typed)
                .by(request.reader())
                .at(request.now())
                .reaching(request.scope())
                .typed());

        var seen = all.stream().filter(document -> sees(request, document)).toList();
        assertThat(suggestions)
                .filteredOn(suggestion -> suggestion.opens().isEmpty())
                .extracting(Suggestion::text)
                .containsExactlyInAnyOrderElementsOf(seen.stream()
                        .flatMap(document -> Stream.of(document.title().split(" ")))
                        .filter(word -> word.startsWith(typed))
                        .collect(toSet()));
        assertThat(suggestions)
                .filteredOn(suggestion -> suggestion.opens().isPresent())
                .allMatch(suggestion ->
                        seen.stream().anyMatch(document -> document.title().equals(suggestion.text())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void following_changes_ends_where_the_database_ends(@ForAll("batches") List<List<SearchChange>> batches) {
        holding(List.of());
        var database = new LinkedHashMap<String, SearchDocument>();
        for (var batch : batches) {
            index.apply(batch, new Checkpoint(1, ++changes));
            for (var change : batch) {
                switch (change) {
                    case SearchChange.Put(var document) ->
                        database.put(document.id().value(), document);
                    case SearchChange.RemoveItem(var item) ->
                        database.values().removeIf(it -> it.item().equals(item));
                }
            }
        }
        index.refresh();
        var everyone = AQuestion.browsing()
                .by(new Reader(Set.copyOf(TOKENS)))
                .withDrafts()
                .page(0, 50)
                .made();

        var results = index.search(everyone);

        assertThat(results.hits())
                .extracting(hit -> hit.title().text())
                .containsExactlyInAnyOrderElementsOf(database.values().stream()
                        .filter(document -> sees(everyone, document))
                        .map(SearchDocument::title)
                        .toList());
    }

    private static void holding(List<SearchDocument> all) {
        var batch = new ArrayList<SearchChange>();
        for (int n = 0; n < MOST; n++) batch.add(new SearchChange.RemoveItem("item-" + n));
        all.forEach(document -> batch.add(new SearchChange.Put(document)));
        index.apply(batch, new Checkpoint(1, ++changes));
        index.refresh();
    }

    private static Stream<SearchDocument> visible(List<SearchDocument> all, SearchRequest request) {
        return all.stream()
                .filter(document -> sees(request, document))
                .filter(document -> mentions(document, request.text()));
    }

    private static boolean sees(SearchRequest request, SearchDocument document) {
        if (request.scope() == Scope.PUBLISHED && !document.published()) return false;
        if (request.scope() == Scope.DRAFTS_ALONE && document.published()) return false;
        var held = request.reader().tokens();
        if (!Collections.disjoint(document.alwaysOpenTo(), held)) return true;
        return !Collections.disjoint(document.openTo(), held)
                && document.openFrom().map(from -> !from.isAfter(request.now())).orElse(true)
                && document.openUntil().map(request.now()::isBefore).orElse(true);
    }

    private static boolean mentions(SearchDocument document, String word) {
        var text = String.join(" ", document.title(), document.lead(), document.text());
        return word.isBlank() || List.of(text.split(" ")).contains(word);
    }

    private static boolean accepted(SearchDocument document, Filters filters, Facet except) {
        return Stream.of(Facet.values())
                .filter(facet -> facet != except && !filters.chosen(facet).isEmpty())
                .allMatch(facet -> !Collections.disjoint(filters.chosen(facet), values(document, facet)));
    }

    private static Set<String> values(SearchDocument document, Facet facet) {
        return switch (facet) {
            case KIND -> Set.of(document.kind());
            case OWNER -> Set.of(document.owner());
            case LANGUAGE -> Set.of(document.language());
            case THEME -> document.themes();
        };
    }

    private static Map<String, Long> naiveCounts(List<SearchDocument> all, SearchRequest request, Facet facet) {
        return visible(all, request)
                .filter(document -> accepted(document, request.filters(), facet))
                .flatMap(document -> values(document, facet).stream())
                .collect(groupingBy(value -> value, counting()));
    }

    private static Map<String, Long> counts(List<FacetCount> counts) {
        return counts.stream().collect(toMap(FacetCount::value, FacetCount::count));
    }

    @Provide
    Arbitrary<List<SearchDocument>> documents() {
        return document(0).list().ofMaxSize(MOST).map(VisibilityPropertyTest::numbered);
    }

    @Provide
    Arbitrary<List<List<SearchChange>>> batches() {
        var item = Arbitraries.integers().between(0, 5);
        Arbitrary<SearchChange> put = item.flatMap(this::document).map(SearchChange.Put::new);
        Arbitrary<SearchChange> remove = item.map(n -> new SearchChange.RemoveItem("item-" + n));
        return Arbitraries.frequencyOf(Tuple.of(3, put), Tuple.of(1, remove))
                .list()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<SearchRequest> requests() {
        var filters = Combinators.combine(
                        chosen("news", "event", "nothing"),
                        chosen("first", "second"),
                        chosen("bg", "en"),
                        chosen("law", "family"))
                .as(Filters::new);
        return Combinators.combine(
                        Arbitraries.of(TOKENS).set().ofMaxSize(3).map(Reader::new),
                        moments(),
                        Arbitraries.of(WORDS)
                                .injectNull(0.3)
                                .map(word -> Optional.ofNullable(word).orElse("")),
                        filters,
                        Arbitraries.of(Scope.class),
                        Arbitraries.of(Sort.class))
                .as((reader, now, text, chosen, scope, sort) -> new SearchRequest(
                        reader, now, text, chosen, scope, sort, Reading.UNDERSTOOD, 0, SearchRequest.LIMIT_MAX));
    }

    @Provide("moments")
    Arbitrary<List<Instant>> someMoments() {
        return moments().list().ofMinSize(2).ofMaxSize(6);
    }

    private Arbitrary<SearchDocument> document(int number) {
        var rights = Combinators.combine(
                        tokens(),
                        tokens(),
                        moments().optional(0.4),
                        moments().optional(0.4),
                        Arbitraries.of(true, true, false))
                .as(Rights::new);
        var texts = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
        return Combinators.combine(
                        rights,
                        Arbitraries.of("news", "event"),
                        Arbitraries.of("first", "second", "third"),
                        Arbitraries.of("bg", "en"),
                        Arbitraries.of("law", "family", "health").set().ofMaxSize(2),
                        texts,
                        texts)
                .as((right, kind, owner, language, themes, title, text) -> right.on(ADocument.of("item-" + number)
                        .kind(kind)
                        .ownedBy(owner)
                        .in(language)
                        .on(themes.toArray(String[]::new))
                        .titled(title)
                        .saying(text)));
    }

    private record Rights(
            Set<Token> openTo,
            Set<Token> alwaysOpenTo,
            Optional<Instant> from,
            Optional<Instant> until,
            boolean published) {

        SearchDocument on(ADocument document) {
            document.openTo(openTo).alwaysOpenTo(alwaysOpenTo).published(published);
            from.ifPresent(document::from);
            until.ifPresent(document::until);
            return document.made();
        }
    }

    private static List<SearchDocument> numbered(List<SearchDocument> documents) {
        var numbered = new ArrayList<SearchDocument>();
        for (var it : documents) {
            var item = "item-" + numbered.size();
            numbered.add(new SearchDocument(
                    new DocumentId(item),
                    item,
                    it.kind(),
                    it.language(),
                    it.title(),
                    it.lead(),
                    it.text(),
                    it.address(),
                    it.owner(),
                    it.themes(),
                    it.date(),
                    it.published(),
                    it.openTo(),
                    it.openFrom(),
                    it.openUntil(),
                    it.alwaysOpenTo()));
        }
        return numbered;
    }

    private static Arbitrary<Set<Token>> tokens() {
        return Arbitraries.of(TOKENS).set().ofMaxSize(2);
    }

    private static Arbitrary<Set<String>> chosen(String... values) {
        return Arbitraries.of(values).set().ofMaxSize(2);
    }

    /** A few moments around one, so that bounds are met exactly. */
    private static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-2, 2).map(n -> ADocument.NOW.plusNanos(n * 1_000L));
    }
}

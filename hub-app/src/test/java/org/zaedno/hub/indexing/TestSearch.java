package org.zaedno.hub.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zaedno.content.Content;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.language.Language;
import org.zaedno.content.placement.PlacedItems;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.EditionStates;
import org.zaedno.content.publication.IndexSource;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.ThemesToAskAbout;
import org.zaedno.hub.facts.FactBook;
import org.zaedno.hub.words.Words;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;
import org.zaedno.search.Suggestion;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.lucene.LuceneSettings;
import org.zaedno.search.translation.LearnedTranslations;

/** The hub's search over the content of a test: follower, documents and door as in the hub, without its web. */
public final class TestSearch implements AutoCloseable {
    private static final int PAGE = 50;

    private final Content content;
    private final SearchIndex index;
    private final IndexFollower follower;
    private final Teacher teacher;
    private final HubSearch search;
    private final WorkspaceSearch quick;

    public TestSearch(Content content, Path folder, Clock clock) {
        this(content, folder, new LearnedTranslations(), clock);
    }

    private TestSearch(Content content, Path folder, LearnedTranslations translations, Clock clock) {
        this(content, LuceneSearchIndex.open(folder, LuceneSettings.DEFAULT.with(translations)), translations, clock);
    }

    public TestSearch(Content content, SearchIndex index, Clock clock) {
        this(content, index, new LearnedTranslations(), clock);
    }

    private TestSearch(Content content, SearchIndex index, LearnedTranslations translations, Clock clock) {
        var tenancy = content.tenancy();
        var source = content.get(IndexSource.class);
        this.content = content;
        this.index = index;
        var documents = new SearchDocuments(
                source,
                content.get(PlacedItems.class),
                FactBook.over(
                        content.get(PracticeLibrary.class),
                        content.get(EventCalendar.class),
                        content.get(ProgrammeDesk.class),
                        content.get(AccessDesk.class),
                        content.get(ResourceShelf.class)),
                new Words(),
                tenancy);
        var members = new MemberDocuments(
                content.get(CoalitionDirectory.class), content.get(ThemesToAskAbout.class), tenancy);
        var items = new EveryItem(source, tenancy);
        teacher = new Teacher(translations, content.get(ChangeLog.class), documents, members, items, tenancy, clock);
        follower = new IndexFollower(
                index, content.get(ChangeLog.class), items, documents, members, tenancy, Lead.EACH_FOR_ITSELF);
        search = new HubSearch(
                index,
                tenancy,
                content.get(PublishedShelf.class),
                content.get(EditionStates.class),
                new AskedInVain(tenancy, clock),
                clock);
        quick = new WorkspaceSearch(content.get(ItemLists.class), content.get(EditionStates.class), search, tenancy);
    }

    public static TestSearch over(Content content) {
        return new TestSearch(content, folder(), Clock.systemUTC());
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-search")), "index-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public TestSearch catchUp() {
        follower.follow();
        return this;
    }

    /** Learns what the other language says, as the hub does now and then. */
    TestSearch learn() {
        teacher.teach();
        return this;
    }

    SearchIndex index() {
        return index;
    }

    public SearchResults find(Actor actor, String text, Filters filters, Scope scope) {
        return page(actor, text, filters, scope, 0);
    }

    /** The first page as a person gets it. */
    SearchResults understood(Actor actor, String text, Filters filters) {
        return content.as(
                actor, () -> search.find(text, filters, Scope.PUBLISHED, Sort.RELEVANCE, Reading.UNDERSTOOD, 0, PAGE));
    }

    /** Every hit, page by page. */
    public List<Hit> all(Actor actor, String text, Filters filters, Scope scope) {
        var hits = new LinkedHashSet<Hit>();
        for (int offset = 0; ; offset += PAGE) {
            var page = page(actor, text, filters, scope, offset).hits();
            hits.addAll(page);
            if (page.size() < PAGE) return List.copyOf(hits);
        }
    }

    public Set<String> suggestedTitles(Actor actor, String typed) {
        return content.as(actor, () -> search.suggest(typed, 20)).stream()
                .filter(suggestion -> suggestion.opens().isPresent())
                .map(Suggestion::text)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** What the search from anywhere in a workspace offers. */
    public List<ItemId> quickly(Actor actor, String typed) {
        return content.as(actor, () -> quick.quickly(typed, Language.BG, PAGE)).found().stream()
                .flatMap(found -> found.item().stream())
                .toList();
    }

    private SearchResults page(Actor actor, String text, Filters filters, Scope scope, int offset) {
        return content.as(actor, () -> search.find(text, filters, scope, Sort.NEWEST, Reading.AS_TYPED, offset, PAGE));
    }

    @Override
    public void close() {
        index.close();
    }
}

package org.zaedno.hub.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.indexing.SiteSearch;
import org.zaedno.hub.look.MarksOnPage;
import org.zaedno.search.Filters;
import org.zaedno.search.HitCount;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;

/** Asks the search for the reader who is here, and makes the page of what it says. */
@Component
class Finder {
    /** Hits on a page. */
    static final int SIZE = 20;
    /** With fewer hits there is room for what else could be read or asked. */
    private static final int FEW = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Finder.class);

    private final SiteSearch search;
    private final TitlesAlone titles;
    private final Members members;
    private final Standing standing;
    private final Frames frames;
    private final HitFacts facts;
    private final OtherWays ways;
    private final NearBy near;
    private final AtomicBoolean away = new AtomicBoolean();

    Finder(
            SiteSearch search,
            TitlesAlone titles,
            Members members,
            Standing standing,
            Frames frames,
            HitFacts facts,
            OtherWays ways,
            NearBy near) {
        this.search = search;
        this.titles = titles;
        this.members = members;
        this.standing = standing;
        this.frames = frames;
        this.facts = facts;
        this.ways = ways;
        this.near = near;
    }

    /** @throws NotFound for a page behind the end and for an unknown member or theme */
    SearchPage find(Language language, Asked asked) {
        var frame = frame(language, asked);
        if (asked.text().tooLong() || !asked.isSomething())
            return SearchPage.without(frame, asked, ways.toBegin(language));
        if (asked.page().value() > SearchRequest.WINDOW_MAX / SIZE) throw new NotFound();
        var facets = new Facets(frame, asked, members.all(), standing.themes(), new MarksOnPage());
        var filters = filters(asked.choices(), facets);
        try {
            var page = answered(facets, filters);
            if (away.getAndSet(false)) LOG.info("The search answers readers again");
            return page;
        } catch (SearchOutage outage) {
            if (!away.getAndSet(true))
                LOG.warn("The search is away, readers are answered from titles: {}", outage.toString());
            return titles.find(facets, filters);
        }
    }

    private SearchPage answered(Facets facets, Filters filters) {
        var frame = facets.frame();
        var asked = facets.asked();
        var language = frame.language();
        var coming = facts.coming(frame.words());
        var inIndex = search.answer(question(language, asked, filters), coming);
        var groups = facets.groups(inIndex.facets());
        var known = coming.of(FoundCards.items(inIndex.hits()));
        var results = SiteSearch.readable(inIndex, known.editions());
        var found = FoundCards.of(results.hits(), known, facets);
        long total = total(results, found);
        var pager = pager(language, asked, total);
        if (pager.isBeyond()) throw new NotFound();
        boolean few = total < FEW && !asked.text().isEmpty();
        return new SearchPage(
                frame,
                asked,
                total,
                results.total() instanceof HitCount.AtLeast,
                Understanding.of(results.understood(), asked, language),
                found,
                facets.chosen(),
                groups,
                pager,
                total == 0
                        ? ways.outOf(asked, results.instead(), language)
                        : few ? ways.besides(asked, results.instead(), language) : OtherWays.Ways.NONE,
                few && total > 0 ? near.toHits(results.hits(), frame.words()) : List.of(),
                false);
    }

    private static SiteSearch.Question question(Language language, Asked asked, Filters filters) {
        return new SiteSearch.Question(
                language,
                asked.text().value(),
                filters,
                asked.sort(),
                asked.reading(),
                asked.page().offset(SIZE),
                SIZE);
    }

    /** Where every edition was found, those on one page are counted as the items they are. */
    private static long total(SearchResults results, List<FoundCard> found) {
        boolean whole = results.total().value() == results.hits().size();
        return whole ? found.size() : results.total().value();
    }

    static Pager pager(Language language, Asked asked, long total) {
        return Pager.of(
                asked.page(),
                Math.min(total, SearchRequest.WINDOW_MAX),
                SIZE,
                n -> asked.page(n).place().in(language));
    }

    private static Filters filters(SearchChoices choices, Facets facets) {
        return new Filters(
                names(choices.kinds(), FoundKind::name),
                known(
                        choices.members(),
                        facets.members().byId().values(),
                        Workspace::slug,
                        owner -> owner.id().toString()),
                names(choices.editions(), Language::tag),
                known(
                        choices.themes(),
                        facets.themes(),
                        Theme::slug,
                        theme -> theme.id().toString()));
    }

    private static <T> Set<String> names(List<T> chosen, Function<T, String> name) {
        return chosen.stream().map(name).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<String> known(
            List<Slug> chosen, Collection<T> all, Function<T, Slug> address, Function<T, String> id) {
        var wanted = new HashSet<>(chosen);
        var found = all.stream()
                .filter(one -> wanted.remove(address.apply(one)))
                .map(id)
                .collect(Collectors.toUnmodifiableSet());
        if (!wanted.isEmpty()) throw new NotFound();
        return found;
    }

    private Frame frame(Language language, Asked asked) {
        var words = frames.in(language);
        var title = asked.text().isEmpty()
                ? words.text("site.search.title")
                : words.text("site.search.title.for", asked.text().value());
        return frames.frame(
                        language,
                        Section.SEARCH,
                        title,
                        words.text(
                                "site.search.description",
                                frames.coalition(language).called()),
                        asked.place())
                .notIndexed();
    }
}

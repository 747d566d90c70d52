package org.zaedno.hub.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.TitleFinder;
import org.zaedno.content.publication.TitleFinder.Count;
import org.zaedno.content.publication.TitleQuestion;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Hit;
import org.zaedno.search.Sort;

/** Answers readers while the search cannot: by titles and leads, from the database, which knows what each may read. */
@Component
class TitlesAlone {
    private final TitleFinder titles;
    private final PublishedShelf shelf;
    private final HitFacts facts;
    private final OtherWays ways;

    TitlesAlone(TitleFinder titles, PublishedShelf shelf, HitFacts facts, OtherWays ways) {
        this.titles = titles;
        this.shelf = shelf;
        this.facts = facts;
        this.ways = ways;
    }

    /** @throws NotFound for a page behind the end */
    SearchPage find(Facets facets, Filters filters) {
        var asked = facets.asked();
        var frame = facets.frame();
        var question = question(asked, filters);
        boolean newest = asked.sort() == Sort.NEWEST;
        var found = question.kinds().isEmpty()
                ? new TitleFinder.Found(List.of(), 0)
                : titles.find(question, frame.language(), newest, asked.page().offset(Finder.SIZE), Finder.SIZE);
        if (found.items().isEmpty() && asked.page().value() > 1) throw new NotFound();
        var wished = asked.choices().editions().stream().findFirst().orElse(frame.language());
        var editions = shelf.among(found.items(), wished);
        var called = called(facets, filters, question);
        boolean membersToo = filters.kinds().isEmpty() || filters.kinds().contains(FoundKind.MEMBER.name());
        var named = membersToo && asked.page().equals(PageNumber.FIRST) ? called : List.<Hit>of();
        var hits = Stream.concat(named.stream(), editions.stream().map(edition -> hit(edition, question)))
                .toList();
        long total = found.total() + named.size();
        var known = facts.of(found.items(), frame.words());
        return new SearchPage(
                frame,
                asked,
                total,
                false,
                Understanding.NONE,
                FoundCards.of(hits, known, facets),
                facets.chosen(),
                facets.groups(counts(question, called.size())),
                Finder.pager(frame.language(), asked, found.total()),
                total == 0 ? ways.whileLimited(frame.language()) : OtherWays.Ways.NONE,
                List.of(),
                true);
    }

    /** Titles that begin like this, newest first. */
    List<PublishedEdition> beginning(SearchText typed, Language language, int limit) {
        var question = new TitleQuestion(typed.value(), Set.of(Kind.values()), Set.of(), Set.of(), Set.of());
        return shelf.among(titles.find(question, language, false, 0, limit).items(), language);
    }

    private static TitleQuestion question(Asked asked, Filters filters) {
        var kinds = Stream.of(Kind.values())
                .filter(kind -> filters.kinds().isEmpty() || filters.kinds().contains(kind.name()))
                .collect(Collectors.toSet());
        return new TitleQuestion(
                asked.text().value(),
                kinds,
                ids(filters.owners(), WorkspaceId::new),
                ids(filters.themes(), ThemeId::new),
                Set.copyOf(asked.choices().editions()));
    }

    private static <T> Set<T> ids(Set<String> values, Function<UUID, T> id) {
        return values.stream().map(UUID::fromString).map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Hit hit(PublishedEdition edition, TitleQuestion question) {
        var lead = edition.text().lead();
        return new Hit(
                new DocumentId(edition.item() + ":" + edition.language().tag()),
                edition.item().toString(),
                edition.kind().name(),
                edition.language().tag(),
                edition.slug().value(),
                edition.owner().toString(),
                edition.publishedAt(),
                marked(edition.text().title(), question.beginnings()),
                lead.isBlank() ? List.of() : List.of(marked(lead, question.beginnings())));
    }

    /** Most first. Members are a kind like others, and counted as such alone. */
    private Map<Facet, List<FacetCount>> counts(TitleQuestion question, int members) {
        var counts = new ArrayList<>(titles.counts(question));
        if (members > 0) counts.add(new Count(TitleFinder.Facet.KIND, FoundKind.MEMBER.name(), members));
        return counts.stream()
                .sorted(Comparator.comparingLong(Count::items).reversed().thenComparing(Count::value))
                .collect(Collectors.groupingBy(
                        count -> Facet.valueOf(count.facet().name()),
                        Collectors.mapping(
                                count -> new FacetCount(count.value(), count.items()), Collectors.toList())));
    }

    /** Members who are called so; above everything else, on the first page. */
    private static List<Hit> called(Facets facets, Filters filters, TitleQuestion question) {
        var language = facets.frame().language();
        if (question.beginnings().isEmpty() || !filters.themes().isEmpty()) return List.of();
        return facets.members().byId().values().stream()
                .filter(member -> member.type().isMember())
                .filter(member -> filters.owners().isEmpty()
                        || filters.owners().contains(member.id().toString()))
                .filter(member -> Stream.of(Language.BG, Language.EN)
                        .anyMatch(of -> isCalled(member.name().in(of), question.beginnings())))
                .sorted(Comparator.comparing(Workspace::joined))
                .map(member -> new Hit(
                        new DocumentId(member.id() + ":" + language.tag()),
                        member.id().toString(),
                        FoundKind.MEMBER.name(),
                        language.tag(),
                        member.slug().value(),
                        member.id().toString(),
                        Instant.EPOCH,
                        marked(member.name().in(language), question.beginnings()),
                        List.of(Highlighted.unmarked(member.about().in(language)))))
                .toList();
    }

    private static boolean isCalled(String name, List<String> beginnings) {
        return beginnings.stream()
                .allMatch(beginning ->
                        marked(name, List.of(beginning)).runs().stream().anyMatch(Highlighted.Run::marked));
    }

    /** Words that begin so. */
    static Highlighted marked(String text, List<String> beginnings) {
        if (beginnings.isEmpty()) return Highlighted.unmarked(text);
        var words = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", beginnings) + ")[\\p{L}\\p{N}]*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        var runs = new ArrayList<Highlighted.Run>();
        int end = 0;
        while (words.find()) {
            if (words.start() > end) runs.add(new Highlighted.Run(text.substring(end, words.start()), false));
            runs.add(new Highlighted.Run(words.group(), true));
            end = words.end();
        }
        if (end < text.length()) runs.add(new Highlighted.Run(text.substring(end), false));
        return new Highlighted(runs);
    }
}

package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.words.Phrases;
import org.zaedno.search.Hit;
import org.zaedno.search.SearchResults;

/** Makes cards of hits. What no index need know is asked of the database: pictures, days, years, what is cancelled. */
@Component
class FoundCards {
    private final CoverPictures covers;
    private final EventDates dates;
    private final CardFacts facts;
    private final HubSearch search;
    private final Tenancy tenancy;

    FoundCards(CoverPictures covers, EventDates dates, CardFacts facts, HubSearch search, Tenancy tenancy) {
        this.covers = covers;
        this.dates = dates;
        this.facts = facts;
        this.search = search;
        this.tenancy = tenancy;
    }

    /** What the database says of one page of hits. */
    private record Known(
            Members.Known members,
            Map<ItemId, Set<Language>> editions,
            CoverPictures.Chosen covers,
            Map<ItemId, EventDates.Date> events,
            Map<ItemId, List<String>> resources,
            Phrases words) {}

    /** What the reader may read of this, and its cards. */
    record Readable(SearchResults results, List<FoundCard> cards) {}

    /** All is asked of the database in one transaction. */
    Readable readable(SearchResults found, Members.Known members, Phrases words) {
        return tenancy.as(tenancy.current(), () -> {
            var answer = search.readable(found);
            return new Readable(answer.results(), of(answer.results().hits(), answer.editions(), members, words));
        });
    }

    /** Each item once, by its first hit. @param editions in which each can be read */
    List<FoundCard> of(List<Hit> hits, Map<ItemId, Set<Language>> editions, Members.Known members, Phrases words) {
        var items = new HashSet<String>();
        var first = hits.stream().filter(hit -> items.add(hit.item())).toList();
        if (first.isEmpty()) return List.of();
        var known = tenancy.as(
                tenancy.current(),
                () -> new Known(
                        members,
                        editions,
                        covers.of(items(first, Kind.values())),
                        dates.ofEvents(items(first, Kind.EVENT), words),
                        facts.ofResources(items(first, Kind.RESOURCE), words),
                        words));
        return first.stream().map(hit -> card(hit, known)).toList();
    }

    private static List<ItemId> items(List<Hit> hits, Kind... kinds) {
        var names = Stream.of(kinds).map(Kind::name).toList();
        return hits.stream()
                .filter(hit -> names.contains(hit.kind()))
                .map(FoundCard::item)
                .toList();
    }

    private static FoundCard card(Hit hit, Known known) {
        var kind = FoundKind.indexed(hit.kind()).orElse(FoundKind.PAGE);
        var language = Language.of(hit.language()).orElse(known.words().language());
        var owner = known.members().find(hit.owner());
        return kind == FoundKind.MEMBER
                ? member(hit, language, owner, known.words())
                : item(hit, kind, language, owner, known);
    }

    private static FoundCard member(Hit hit, Language language, Optional<Workspace> owner, Phrases words) {
        var tags = tags(Optional.empty(), owner, language, words);
        if (owner.flatMap(Workspace::archivedAt).isPresent()) tags.addFirst(words.text("site.tag.former"));
        return new FoundCard(
                words.text("site.kind.member"),
                FoundCard.address(FoundKind.MEMBER, hit.address(), language),
                hit.title(),
                hit.passages(),
                Optional.empty(),
                false,
                owner.map(of -> Weaving.mark(of.mark())),
                owner.map(of -> called(of, words)).orElse(List.of()),
                foreign(language, words),
                tags,
                List.of(),
                Optional.empty());
    }

    /** By what people know it, where its name does not say that anyway, and where it is at home. */
    private static List<String> called(Workspace member, Phrases words) {
        var language = words.language();
        var name = member.name().in(language);
        return Stream.of(member.shortName(), member.contacts().town())
                .map(fact -> fact.in(language))
                .filter(fact -> !name.contains(fact)) // nor what is empty
                .toList();
    }

    private static FoundCard item(Hit hit, FoundKind kind, Language language, Optional<Workspace> owner, Known known) {
        var words = known.words();
        var id = FoundCard.item(hit);
        var event = Optional.ofNullable(known.events().get(id));
        var facts = event.map(on -> facts(on, words))
                .orElseGet(() -> known.resources().getOrDefault(id, List.of()));
        boolean named = event.isEmpty() && !facts.isEmpty(); // a resource is called what it is: a manual, a law
        return new FoundCard(
                named ? facts.getFirst() : words.text("site.kind." + kind.key()),
                FoundCard.address(kind, hit.address(), language),
                hit.title(),
                hit.passages(),
                owner.map(of -> Byline.of(of, hit.date(), words)),
                facts.isEmpty() && kind != FoundKind.PAGE,
                Optional.empty(),
                named ? facts.subList(1, facts.size()) : facts,
                foreign(language, words),
                tags(event, owner, language, words),
                others(hit, kind, language, known.editions().getOrDefault(id, Set.of()), words),
                owner.map(of -> known.covers().of(id, of.mark(), Kind.valueOf(kind.name()))));
    }

    private static List<String> facts(EventDates.Date event, Phrases words) {
        return Stream.concat(Stream.of(event.hours().brief()), CardFacts.of(event.facts(), words).stream())
                .toList();
    }

    private static Optional<String> foreign(Language language, Phrases words) {
        return Optional.of(language.locale().getLanguage())
                .filter(tag -> !tag.equals(words.language().locale().getLanguage()));
    }

    private static List<String> tags(
            Optional<EventDates.Date> event, Optional<Workspace> owner, Language language, Phrases words) {
        var tags = new ArrayList<String>();
        if (event.filter(EventDates.Date::isCancelled).isPresent()) tags.add(words.text("site.tag.cancelled"));
        if (event.filter(EventDates.Date::over).isPresent()) tags.add(words.text("site.tag.over"));
        if (owner.filter(Workspace::sample).isPresent()) tags.add(words.text("site.tag.sample"));
        foreign(language, words).ifPresent(tag -> tags.add(words.text("site.tag.in." + tag)));
        if (language == Language.BG_EASY) tags.add(words.text("site.tag.easy"));
        return tags;
    }

    private static List<FoundCard.Other> others(
            Hit hit, FoundKind kind, Language found, Set<Language> all, Phrases words) {
        return all.stream()
                .filter(language -> language != found)
                .sorted(Comparator.naturalOrder())
                .map(language -> new FoundCard.Other(
                        words.text("site.search.also." + language.tag()),
                        FoundCard.address(kind, hit.address(), language),
                        language.locale().getLanguage()))
                .toList();
    }
}

package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.MarksOnPage;
import org.zaedno.hub.words.Phrases;
import org.zaedno.search.Hit;

/** Makes cards of hits. */
final class FoundCards {
    private final Members.Known members;
    private final HitFacts.Known known;
    private final Phrases words;
    private final MarksOnPage marks;

    private FoundCards(HitFacts.Known known, Facets beside) {
        this.known = known;
        this.members = beside.members();
        this.words = beside.frame().words();
        this.marks = beside.marks();
    }

    /** Each item once, by its first hit. @param known of all of them @param beside on the same page */
    static List<FoundCard> of(List<Hit> hits, HitFacts.Known known, Facets beside) {
        var cards = new FoundCards(known, beside);
        var items = new HashSet<String>();
        return hits.stream()
                .filter(hit -> items.add(hit.item()))
                .map(cards::card)
                .toList();
    }

    /** Of the hits that are items. */
    static List<ItemId> items(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> !hit.kind().equals(FoundKind.MEMBER.name()))
                .map(FoundCard::item)
                .distinct()
                .toList();
    }

    private FoundCard card(Hit hit) {
        var kind = FoundKind.indexed(hit.kind()).orElse(FoundKind.PAGE);
        var language = Language.of(hit.language()).orElse(words.language());
        var owner = members.find(hit.owner());
        return kind == FoundKind.MEMBER ? member(hit, language, owner) : item(hit, kind, language, owner);
    }

    private FoundCard member(Hit hit, Language language, Optional<Workspace> owner) {
        var tags = tags(Optional.empty(), owner, language);
        if (owner.flatMap(Workspace::archivedAt).isPresent()) tags.addFirst(words.text("site.tag.former"));
        return new FoundCard(
                words.text("site.kind.member"),
                FoundCard.address(FoundKind.MEMBER, hit.address(), language),
                hit.title(),
                hit.passages(),
                Optional.empty(),
                false,
                owner.map(of -> marks.of(of.mark())),
                owner.map(of -> called(of)).orElse(List.of()),
                foreign(language),
                tags,
                List.of(),
                Optional.empty());
    }

    /** By what people know it, where its name does not say that anyway, and where it is at home. */
    private List<String> called(Workspace member) {
        var language = words.language();
        var name = member.name().in(language);
        return Stream.of(member.shortName(), member.contacts().town())
                .map(fact -> fact.in(language))
                .filter(fact -> !name.contains(fact)) // nor what is empty
                .toList();
    }

    private FoundCard item(Hit hit, FoundKind kind, Language language, Optional<Workspace> owner) {
        var id = FoundCard.item(hit);
        var event = Optional.ofNullable(known.events().get(id));
        var facts = event.map(on -> facts(on)).orElseGet(() -> known.resources().getOrDefault(id, List.of()));
        boolean named = event.isEmpty() && !facts.isEmpty(); // a resource is called what it is: a manual, a law
        return new FoundCard(
                named ? facts.getFirst() : words.text("site.kind." + kind.key()),
                FoundCard.address(kind, hit.address(), language),
                hit.title(),
                hit.passages(),
                owner.map(of -> Byline.of(of, marks.of(of.mark()), hit.date(), words)),
                facts.isEmpty() && kind != FoundKind.PAGE,
                Optional.empty(),
                named ? facts.subList(1, facts.size()) : facts,
                foreign(language),
                tags(event, owner, language),
                others(hit, kind, language, known.editions().getOrDefault(id, Set.of())),
                owner.map(of -> known.covers().of(id, of.mark(), Kind.valueOf(kind.name()))));
    }

    private List<String> facts(EventDates.Date event) {
        return Stream.concat(Stream.of(event.hours().brief()), CardFacts.of(event.facts(), words).stream())
                .toList();
    }

    private Optional<String> foreign(Language language) {
        return Optional.of(language.locale().getLanguage())
                .filter(tag -> !tag.equals(words.language().locale().getLanguage()));
    }

    private List<String> tags(Optional<EventDates.Date> event, Optional<Workspace> owner, Language language) {
        var tags = new ArrayList<String>();
        if (event.filter(EventDates.Date::isCancelled).isPresent()) tags.add(words.text("site.tag.cancelled"));
        if (event.filter(EventDates.Date::over).isPresent()) tags.add(words.text("site.tag.over"));
        if (owner.filter(Workspace::sample).isPresent()) tags.add(words.text("site.tag.sample"));
        foreign(language).ifPresent(tag -> tags.add(words.text("site.tag.in." + tag)));
        if (language == Language.BG_EASY) tags.add(words.text("site.tag.easy"));
        return tags;
    }

    private List<FoundCard.Other> others(Hit hit, FoundKind kind, Language found, Set<Language> all) {
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

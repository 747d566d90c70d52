package org.zaedno.hub.indexing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.placement.PlacedItems;
import org.zaedno.content.publication.IndexSource;
import org.zaedno.content.publication.IndexSource.IndexedEdition;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.facts.Fact;
import org.zaedno.hub.facts.FactBook;
import org.zaedno.hub.words.Words;
import org.zaedno.search.DocumentId;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;

/** Turns what the coalition writes into what can be found, with the tokens that open it. */
@Component
class SearchDocuments {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final IndexSource source;
    private final PlacedItems placed;
    private final FactBook book;
    private final Words phrases;
    private final Tenancy tenancy;

    SearchDocuments(IndexSource source, PlacedItems placed, FactBook book, Words phrases, Tenancy tenancy) {
        this.source = source;
        this.placed = placed;
        this.book = book;
        this.phrases = phrases;
        this.tenancy = tenancy;
    }

    Stream<SearchDocument> of(List<ItemId> items) {
        return tenancy.as(INDEXING, () -> {
            var hosts = placed.hosts(items);
            var found = source.editions(items).stream()
                    .filter(edition -> !edition.item().binned())
                    .toList();
            var facts = facts(found);
            var published = found.stream()
                    .filter(edition -> edition.state() == State.PUBLISHED)
                    .collect(Collectors.groupingBy(
                            edition -> edition.item().id(),
                            Collectors.mapping(IndexedEdition::language, Collectors.toSet())));
            return found.stream()
                    .map(edition -> document(
                            edition,
                            facts.getOrDefault(edition, ""),
                            hosts.getOrDefault(edition.item().id(), Set.of()),
                            published.getOrDefault(edition.item().id(), Set.of())))
                    .toList()
                    .stream();
        });
    }

    /** What is not in the text: ages, places, authors, in the words of each edition's language. */
    private Map<IndexedEdition, String> facts(List<IndexedEdition> editions) {
        var words = new HashMap<IndexedEdition, String>();
        var alike = editions.stream()
                .collect(Collectors.groupingBy(
                        edition -> Map.entry(edition.item().kind(), phrases.in(edition.language()))));
        alike.forEach((kind, of) -> {
            var ids = of.stream().map(edition -> edition.item().id()).toList();
            var facts = book.of(kind.getKey(), ids, kind.getValue());
            var told = book.told(kind.getKey(), ids, kind.getValue());
            of.forEach(edition -> words.put(
                    edition,
                    said(
                            facts.getOrDefault(edition.item().id(), List.of()),
                            told.getOrDefault(edition.item().id(), List.of()))));
        });
        return words;
    }

    private static String said(List<Fact> facts, List<String> told) {
        var values = facts.stream().flatMap(fact -> fact.values().stream()).map(Fact.Value::text);
        return Stream.concat(told.stream(), values).collect(Collectors.joining("\n"));
    }

    private static DocumentId id(ItemId item, Language language) {
        return new DocumentId(item + ":" + language.tag());
    }

    /** Whose edition this is. A member's document looks as if it were an item's, of which the database then knows nothing. */
    static Optional<ItemId> item(DocumentId edition) {
        var id = edition.value();
        return ItemId.parse(id.substring(0, Math.max(0, id.indexOf(':'))));
    }

    /** @param beside languages in which the item is published */
    private static SearchDocument document(
            IndexedEdition edition, String facts, Set<WorkspaceId> hosts, Set<Language> beside) {
        var item = edition.item();
        boolean published = edition.state() == State.PUBLISHED;
        return new SearchDocument(
                id(item.id(), edition.language()),
                item.id().toString(),
                item.kind().name(),
                edition.language().tag(),
                edition.text().title(),
                edition.text().lead(),
                words(edition, facts),
                item.slug().value(),
                item.owner().toString(),
                item.themes().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()),
                edition.date(),
                published,
                published ? openTo(item.visibility(), hosts) : Set.of(),
                item.visibleFrom(),
                item.visibleUntil(),
                Set.of(Token.workspace(item.owner().toString())),
                published ? Precedence.yieldsIn(edition.language(), beside) : Set.of());
    }

    /** All sections, in the order in which they are read, then the facts. */
    private static String words(IndexedEdition edition, String facts) {
        var sections = edition.item().kind().sections().stream()
                .map(section -> PlainText.of(edition.text().section(section.name())));
        return Stream.concat(sections, Stream.of(facts))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Besides those whom the visibility names, the people of the workspaces that show the item. */
    private static Set<Token> openTo(Visibility visibility, Set<WorkspaceId> hosts) {
        var tokens = switch (visibility) {
            case PUBLIC -> Stream.of(Token.PUBLIC);
            case COALITION -> Stream.of(Token.COALITION);
            case WORKSPACE -> Stream.<Token>empty();
        };
        return Stream.concat(tokens, hosts.stream().map(host -> Token.workspace(host.toString())))
                .collect(Collectors.toUnmodifiableSet());
    }
}

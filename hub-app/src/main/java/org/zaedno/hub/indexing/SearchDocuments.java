package org.zaedno.hub.indexing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
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
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.search.DocumentId;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;

/** Turns what the coalition has into what can be found, with the tokens that open it. */
@Component
class SearchDocuments {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final IndexSource source;
    private final PlacedItems placed;
    private final CoalitionDirectory directory;
    private final Tenancy tenancy;

    SearchDocuments(IndexSource source, PlacedItems placed, CoalitionDirectory directory, Tenancy tenancy) {
        this.source = source;
        this.placed = placed;
        this.directory = directory;
        this.tenancy = tenancy;
    }

    Stream<SearchDocument> of(List<ItemId> items) {
        return tenancy.as(INDEXING, () -> {
            var hosts = placed.hosts(items);
            return source.editions(items).stream()
                    .filter(edition -> !edition.item().binned())
                    .map(edition ->
                            document(edition, hosts.getOrDefault(edition.item().id(), Set.of())))
                    .toList()
                    .stream();
        });
    }

    Stream<SearchDocument> ofMembers() {
        return tenancy.as(INDEXING, directory::members).stream()
                .flatMap(member ->
                        EnumSet.of(Language.BG, Language.EN).stream().map(language -> document(member, language)));
    }

    private static SearchDocument document(IndexedEdition edition, Set<WorkspaceId> hosts) {
        var item = edition.item();
        boolean published = edition.state() == State.PUBLISHED;
        return new SearchDocument(
                new DocumentId(item.id() + ":" + edition.language().tag()),
                item.id().toString(),
                item.kind().name(),
                edition.language().tag(),
                edition.text().title(),
                edition.text().lead(),
                words(edition),
                item.slug().value(),
                item.owner().toString(),
                item.themes().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()),
                edition.date(),
                published,
                published ? openTo(item.visibility(), hosts) : Set.of(),
                item.visibleFrom(),
                item.visibleUntil(),
                Set.of(Token.workspace(item.owner().toString())));
    }

    /** All sections, in the order in which they are read. */
    private static String words(IndexedEdition edition) {
        return edition.item().kind().sections().stream()
                .map(section -> PlainText.of(edition.text().section(section.name())))
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

    private static SearchDocument document(Workspace member, Language language) {
        var id = member.id().toString();
        return new SearchDocument(
                new DocumentId(id + ":" + language.tag()),
                id,
                HubSearch.MEMBER,
                language.tag(),
                member.name().in(language),
                "",
                member.about().in(language),
                member.slug().value(),
                id,
                Set.of(),
                Instant.EPOCH,
                true,
                Set.of(Token.PUBLIC),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}

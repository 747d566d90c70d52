package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.placement.PlacedItems;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

@Controller
@RequestMapping("/{language:bg|en}/members")
class MemberPages {
    private static final List<KindParts.Size> SIZES = List.of(
            new KindParts.Size(Kind.NEWS, 3),
            new KindParts.Size(Kind.PRACTICE, 3),
            new KindParts.Size(Kind.EVENT, 3),
            new KindParts.Size(Kind.RESOURCE, 5));

    private final Tenancy tenancy;
    private final Frames frames;
    private final CoalitionDirectory directory;
    private final PublishedShelf shelf;
    private final KindParts parts;
    private final Standing standing;
    private final PlacedItems placed;
    private final ItemCards cards;
    private final Heads heads;

    MemberPages(
            Tenancy tenancy,
            Frames frames,
            CoalitionDirectory directory,
            PublishedShelf shelf,
            KindParts parts,
            Standing standing,
            PlacedItems placed,
            ItemCards cards,
            Heads heads) {
        this.tenancy = tenancy;
        this.frames = frames;
        this.directory = directory;
        this.shelf = shelf;
        this.parts = parts;
        this.standing = standing;
        this.placed = placed;
        this.cards = cards;
        this.heads = heads;
    }

    @GetMapping
    Page list(@PathVariable Language language) {
        var words = frames.in(language);
        var place = Place.below(Section.MEMBERS.path);
        var frame = frames.frame(
                language,
                Section.MEMBERS,
                words.text("site.members.title"),
                frames.coalition(language).members(),
                place);
        return tenancy.as(tenancy.current(), () -> {
            var all = directory.all();
            return MembersPage.of(frame.with(heads.members(frame, all)), all);
        });
    }

    @GetMapping("/{slug}")
    Page member(@PathVariable Language language, @PathVariable Slug slug) {
        return tenancy.as(tenancy.current(), () -> {
            var member = directory
                    .find(slug)
                    .filter(workspace -> workspace.type() != WorkspaceType.GUEST)
                    .orElseThrow(NotFound::new);
            var frame = frames.frame(
                    language,
                    Section.MEMBERS,
                    member.name().in(language),
                    member.about().in(language),
                    Place.below(Section.MEMBERS.path + "/" + slug));
            var published = parts.of(
                    SIZES,
                    ShelfFilter.ALL.by(member.id()),
                    Narrowing.none(Section.NEWS).member(Optional.of(slug)),
                    frame.words());
            return MemberPage.of(
                    frame.with(heads.member(frame, member)),
                    member,
                    standing.askedOn(member.id()),
                    published,
                    shared(member, language),
                    frame.known() && mayAsk(member),
                    standing.nextClockChange());
        });
    }

    private boolean mayAsk(Workspace member) {
        return member.archivedAt().isEmpty() && !tenancy.reader().workspaces().contains(member.id());
    }

    /** What others let this member show, with their own byline: there is one text, not two. */
    private List<ItemCard> shared(Workspace member, Language language) {
        var items = shelf.among(placed.at(member.id(), KindLists.SIZE), language).stream()
                .filter(edition -> Section.of(edition.kind()).isPresent())
                .toList();
        return cards.of(items, frames.in(language));
    }
}

package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;

/** Lists of items of a kind: of all, or of one member. */
@Component
class KindLists {
    /** Cards on a page: four rows of three. */
    static final int SIZE = 12;

    private final Frames frames;
    private final CoalitionDirectory directory;
    private final PublishedShelf shelf;
    private final Standing standing;
    private final ItemCards cards;
    private final Heads heads;

    KindLists(
            Frames frames,
            CoalitionDirectory directory,
            PublishedShelf shelf,
            Standing standing,
            ItemCards cards,
            Heads heads) {
        this.frames = frames;
        this.directory = directory;
        this.shelf = shelf;
        this.standing = standing;
        this.cards = cards;
        this.heads = heads;
    }

    /** @throws NotFound for an unknown member and for a page behind the end */
    ItemListPage page(Section section, Language language, Optional<Slug> member, PageNumber page) {
        var words = frames.in(language);
        var all = directory.all();
        var owner = member.map(slug -> all.stream()
                .filter(workspace -> workspace.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new));
        var rows = rows(section, section.path, member.map(slug -> "member=" + slug), owner, words, page);
        var kind = section.kind().orElseThrow().key();
        var frame = frames.frame(
                language,
                section,
                title(kind, owner, words),
                words.text("site.items." + kind + ".description"),
                rows.place());
        return new ItemListPage(
                frame.with(heads.list(frame, rows.cards(), section.path)),
                kind,
                owner.map(o -> o.name().in(language)),
                choices(all, member, language),
                rows,
                standing.nextClockChange());
    }

    /** One page of cards of this owner, or of all. @throws NotFound behind the end */
    ItemRows rows(
            Section section,
            String path,
            Optional<String> parameter,
            Optional<Workspace> owner,
            Phrases words,
            PageNumber page) {
        var kind = section.kind().orElseThrow();
        var wanted = owner.map(Workspace::id).map(ShelfFilter.of(kind)::by).orElse(ShelfFilter.of(kind));
        long count = shelf.count(wanted);
        var pager = Pager.of(
                page, count, SIZE, n -> Place.below(address(path, parameter, n)).in(words.language()));
        if (pager.isBeyond()) throw new NotFound();
        var editions = kind == Kind.EVENT
                ? shelf.comingFirst(wanted, words.language(), page.offset(SIZE), SIZE)
                : shelf.newest(wanted, words.language(), page.offset(SIZE), SIZE);
        return new ItemRows(
                kind.key(),
                cards.of(editions, words),
                count,
                pager,
                Place.below(address(path, parameter, page.value())));
    }

    private static String address(String path, Optional<String> parameter, int page) {
        var pageParameter = page == 1 ? Optional.<String>empty() : Optional.of("page=" + page);
        var query = List.of(parameter, pageParameter).stream()
                .flatMap(Optional::stream)
                .toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String title(String kind, Optional<Workspace> owner, Phrases words) {
        return owner.map(o ->
                        words.text("site.items." + kind + ".of", o.shortName().in(words.language())))
                .orElse(words.text("site.kinds." + kind));
    }

    private static List<ItemListPage.Choice> choices(List<Workspace> all, Optional<Slug> chosen, Language language) {
        return all.stream()
                .map(w -> new ItemListPage.Choice(
                        w.slug().value(),
                        w.shortName().in(language),
                        chosen.filter(w.slug()::equals).isPresent()))
                .toList();
    }
}

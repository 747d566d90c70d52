package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventSeries;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedCounts;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;

/** Lists of items of a kind, narrowed as the reader chose. */
@Component
class KindLists {
    /** Cards on a page: six rows of two beside the choices. */
    static final int SIZE = 12;

    private final Frames frames;
    private final PublishedShelf shelf;
    private final PublishedCounts counts;
    private final EventSeries series;
    private final Standing standing;
    private final ItemCards cards;
    private final Heads heads;

    KindLists(
            Frames frames,
            PublishedShelf shelf,
            PublishedCounts counts,
            EventSeries series,
            Standing standing,
            ItemCards cards,
            Heads heads) {
        this.frames = frames;
        this.shelf = shelf;
        this.counts = counts;
        this.series = series;
        this.standing = standing;
        this.cards = cards;
        this.heads = heads;
    }

    /** @throws NotFound for an unknown member, theme or town, and for a page behind the end */
    ItemListPage page(Narrowing narrowing, Language language) {
        var words = frames.in(language);
        var kind = narrowing.section().kind().orElseThrow();
        var names = kind == Kind.EVENT
                ? new TraitNames(counts.towns(), series.all(), words)
                : new TraitNames(List.of(), List.of(), words);
        var wanted = filter(kind, narrowing, names);
        var facets = new ListFacets(narrowing, standing.themes(), standing.workspaces(), names, words);
        var rows = rows(kind, wanted, narrowing, words);
        var chosen = facets.chosen();
        var frame = frames.frame(
                language,
                narrowing.section(),
                title(kind, chosen, words),
                words.text(
                        "site.items." + kind.key() + ".description",
                        frames.coalition(language).called()),
                narrowing.place());
        return new ItemListPage(
                narrowing.choices() > ListFacets.FOLLOWED
                        ? frame.notIndexed()
                        : frame.with(heads.list(frame, rows.cards(), narrowing)),
                kind.key(),
                chosen,
                facets.groups(counts.around(kind, wanted)),
                rows,
                narrowing.feed().map(feed -> feed.in(language)),
                standing.nextClockChange());
    }

    private ItemRows rows(Kind kind, ShelfFilter wanted, Narrowing narrowing, Phrases words) {
        long count = shelf.count(wanted);
        var pager = Pager.of(
                narrowing.page(), count, SIZE, n -> narrowing.page(n).place().in(words.language()));
        if (pager.isBeyond()) throw new NotFound();
        int offset = narrowing.page().offset(SIZE);
        var editions = kind == Kind.EVENT
                ? shelf.comingFirst(wanted, words.language(), offset, SIZE)
                : shelf.newest(wanted, words.language(), offset, SIZE);
        return new ItemRows(kind, cards.of(editions, words), count, pager);
    }

    private ShelfFilter filter(Kind kind, Narrowing narrowing, TraitNames names) {
        var wanted = ShelfFilter.of(kind);
        if (narrowing.theme().isPresent())
            wanted = wanted.on(
                    find(standing.themes(), Theme::slug, narrowing.theme()).id());
        if (narrowing.member().isPresent())
            wanted = wanted.by(find(standing.workspaces(), Workspace::slug, narrowing.member())
                    .id());
        for (var chosen : narrowing.traits().entrySet()) {
            var value = names.value(chosen.getKey(), chosen.getValue()).orElseThrow(NotFound::new);
            wanted = wanted.with(chosen.getKey(), value);
        }
        return wanted;
    }

    private static <T> T find(List<T> all, Function<T, Slug> address, Optional<Slug> wanted) {
        return all.stream()
                .filter(one -> wanted.filter(address.apply(one)::equals).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String title(Kind kind, List<ListFacets.Chosen> chosen, Phrases words) {
        var labels = chosen.stream().map(ListFacets.Chosen::label).collect(Collectors.joining(", "));
        return labels.isEmpty()
                ? words.text("site.kinds." + kind.key())
                : words.text("site.items." + kind.key() + ".of", labels);
    }
}

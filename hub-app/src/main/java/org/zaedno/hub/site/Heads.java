package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;
import org.zaedno.hub.look.Poster;
import org.zaedno.hub.pictures.Posted;
import org.zaedno.hub.pictures.Posters;
import org.zaedno.hub.schema.CoalitionThings;
import org.zaedno.hub.schema.CoalitionThings.Step;
import org.zaedno.hub.schema.Graph;
import org.zaedno.hub.schema.ItemThings;
import org.zaedno.hub.schema.Thing;

/** Makes what only machines read of each sort of page. */
@Component
class Heads {
    /** In pixels across: what networks show large. */
    private static final int LARGE = 600;

    private final Standing standing;
    private final Posters posters;
    private final CoalitionThings coalition;
    private final ItemThings items;
    private final PublishedFiles files;
    private final KeptUntilChange<Map<Language, Head.Picture>> everybodys;

    Heads(
            Standing standing,
            Posters posters,
            CoalitionThings coalition,
            ItemThings items,
            PublishedFiles files,
            PageCache pages) {
        this.standing = standing;
        this.posters = posters;
        this.coalition = coalition;
        this.items = items;
        this.files = files;
        this.everybodys = new KeptUntilChange<>(pages, this::everybodys);
    }

    /** Of a page that nothing more is known of than what people read. */
    Head plain(Frame frame) {
        return plain(frame, "WebPage");
    }

    /** Of one of the pages that schema.org has a word for, e.g. {@code AboutPage}. */
    Head plain(Frame frame, String type) {
        return new Head(picture(frame), site(frame), () -> Graph.of(page(type, frame), trail(frame)));
    }

    Head home(Frame frame, List<Workspace> all) {
        var graph = Graph.of(
                coalition.site(frame.words()),
                coalition.coalition(frame.words(), all),
                page("WebPage", frame).with("about", coalition.coalition()));
        return new Head(picture(frame), site(frame), () -> graph);
    }

    /** Of a page of cards. What follows it follows the same choice, and every page of it. */
    Head list(Frame frame, List<ItemCard> cards, Narrowing narrowing) {
        var entries = cards.stream()
                .map(card -> new Step(card.title(), card.address()))
                .toList();
        var graph = Graph.of(page("CollectionPage", frame).with("mainEntity", coalition.list(entries)), trail(frame));
        return new Head(picture(frame), lists(frame, narrowing), () -> graph);
    }

    Head members(Frame frame, List<Workspace> all) {
        var graph = Graph.of(
                page("CollectionPage", frame).with("mainEntity", coalition.coalition()),
                coalition.coalition(frame.words(), all),
                trail(frame));
        return new Head(picture(frame), site(frame), () -> graph);
    }

    Head member(Frame frame, Workspace member) {
        var path = Paths.MEMBERS + "/" + member.slug();
        var posted = posters.of(member, frame.language());
        var graph = Graph.of(
                page("ProfilePage", frame).with("mainEntity", coalition.profile(member, frame.language())),
                trail(frame));
        return new Head(picture(posted), lists(frame, path), () -> graph);
    }

    Head themes(Frame frame) {
        var entries = standing.themes().stream()
                .filter(theme -> !theme.retired())
                .map(theme -> new Step(theme.name().in(frame.language()), Paths.theme(theme.slug(), frame.language())))
                .toList();
        return new Head(
                picture(frame),
                site(frame),
                () -> Graph.of(
                        page("CollectionPage", frame).with("mainEntity", coalition.list(entries)), trail(frame)));
    }

    Head theme(Frame frame, Theme theme) {
        var posted = posters.of(theme, standing.workspaces(), frame.language());
        var subject = Thing.of("Thing").with("name", theme.name().in(frame.language()));
        return new Head(
                picture(posted),
                lists(frame, Paths.THEMES + "/" + theme.slug()),
                () -> Graph.of(page("CollectionPage", frame).with("about", subject), trail(frame)));
    }

    /** Of an item: asks for its picture, its hours or its issuer with the rights of who reads it. */
    Head story(Frame frame, PublishedEdition edition, Workspace owner) {
        var picture = photograph(frame, edition).orElseGet(() -> picture(posters.of(edition, owner)));
        var about = standing.themes().stream()
                .filter(theme -> edition.themes().contains(theme.id()))
                .toList();
        var item = items.of(edition, owner, frame.absolute(picture.path()), about);
        var article = new Head.Article(
                edition.publishedAt(),
                edition.shownAt(),
                frame.text("site.kinds." + edition.kind().key()),
                about.stream().map(theme -> theme.name().in(frame.language())).toList(),
                MemberLink.address(owner, frame.language()));
        return new Head(
                Optional.of(picture),
                Optional.of(article),
                alternates(frame, edition),
                () -> Graph.of(item, trail(frame)));
    }

    private List<Head.Alternate> alternates(Frame frame, PublishedEdition edition) {
        var alternates = new ArrayList<Head.Alternate>();
        var path = Paths.item(edition.kind(), edition.slug(), Paths.site(edition.language()));
        if (edition.kind() == Kind.EVENT)
            alternates.add(new Head.Alternate(Alternates.CALENDAR, path + ".ics", frame.title()));
        alternates.addAll(Alternates.cards(frame.absolute(path), frame.title()));
        alternates.addAll(site(frame));
        return alternates;
    }

    private static List<Head.Alternate> site(Frame frame) {
        return Alternates.of(frame, "", frame.text("site.name"));
    }

    private static List<Head.Alternate> lists(Frame frame, Narrowing narrowing) {
        if (narrowing.choices() == 0) return lists(frame, narrowing.section().path);
        var alternates = new ArrayList<Head.Alternate>();
        narrowing.feed().map(feed -> Alternates.feed(frame, feed)).ifPresent(alternates::add);
        alternates.addAll(site(frame));
        return alternates;
    }

    private static List<Head.Alternate> lists(Frame frame, String path) {
        var alternates = new ArrayList<>(Alternates.of(frame, path, frame.title()));
        alternates.addAll(site(frame));
        return alternates;
    }

    /** One that shows a recognisable child is not handed on: who has it once will not ask again whether it still may. */
    private Optional<Head.Picture> photograph(Frame frame, PublishedEdition edition) {
        if (!edition.attached()) return Optional.empty();
        return files.cover(edition.item())
                .filter(file -> !file.words().showsChild().equals(Optional.of(ShowsChild.RECOGNISABLE)))
                .filter(file ->
                        file.extent().filter(extent -> extent.width() >= LARGE).isPresent())
                .map(file -> photograph(file, frame));
    }

    private static Head.Picture photograph(KeptFile file, Frame frame) {
        var extent = file.extent().orElseThrow();
        int width = file.widths().stream()
                .filter(smaller -> smaller >= Poster.WIDTH)
                .findFirst()
                .orElse(extent.width());
        return new Head.Picture(
                file.addressFor(Poster.WIDTH),
                file.type().mediaType(),
                width,
                Math.round((float) extent.height() * width / extent.width()),
                file.words().alt().in(frame.language()));
    }

    private Head.Picture picture(Frame frame) {
        return everybodys.get().get(frame.language());
    }

    private Map<Language, Head.Picture> everybodys() {
        var all = standing.workspaces();
        return Map.of(
                Language.BG, picture(posters.coalition(all, Language.BG)),
                Language.EN, picture(posters.coalition(all, Language.EN)));
    }

    private static Head.Picture picture(Posted posted) {
        var poster = posted.poster();
        return new Head.Picture(
                posted.path(), "image/png", Poster.WIDTH, Poster.HEIGHT, poster.title() + " · " + poster.by());
    }

    private Thing page(String type, Frame frame) {
        return coalition.page(
                type,
                frame.words(),
                frame.title(),
                frame.description(),
                frame.place().in(frame.original()));
    }

    /** First page, part of the site, this page. */
    private Thing trail(Frame frame) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(frame.text("site.name"), frame.to("")));
        var section = frame.section();
        var here = frame.place().in(frame.language());
        if (!section.path.isEmpty() && section != Section.PAGES && !here.equals(frame.to(section)))
            steps.add(new Step(frame.text(section.key()), frame.to(section)));
        if (!here.equals(frame.to(""))) steps.add(new Step(frame.title(), here));
        return coalition.trail(steps);
    }
}

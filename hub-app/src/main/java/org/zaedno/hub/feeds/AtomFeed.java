package org.zaedno.hub.feeds;

import static org.zaedno.hub.feeds.Markup.with;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.words.Phrases;

/**
 * A channel as an Atom feed (RFC 4287): the newest, each with its lead. Not the whole text: a reader's program keeps what it
 * once got for ever, and here texts are corrected, and pictures of children taken down when their leave ends.
 */
@Component
class AtomFeed {
    /** Enough for who looks once a month. Older ones are on the next pages (RFC 5005, 3). */
    private static final int ENTRIES = 30;
    /** Three thousand entries: what is older is found on the site. */
    private static final int PAGES = 100;

    private final PublishedShelf shelf;
    private final EventCalendar calendar;
    private final Channels channels;
    private final SiteAddress address;

    AtomFeed(PublishedShelf shelf, EventCalendar calendar, Channels channels, SiteAddress address) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.channels = channels;
        this.address = address;
    }

    /** What an entry says beside the words of its item. */
    private record Around(Map<WorkspaceId, Workspace> owners, Map<ItemId, EventFacts> hours, List<Theme> themes) {}

    /** A part of a channel. @param older whether another one follows */
    private record Part(List<PublishedEdition> editions, int page, boolean older) {}

    /** @param page from one. @throws NotFound behind the end */
    byte[] write(Channel channel, int page) {
        if (page > PAGES) throw new NotFound();
        var found = shelf.newest(channel.filter(), channel.words().language(), (page - 1) * ENTRIES, ENTRIES + 1);
        if (page > 1 && found.isEmpty()) throw new NotFound();
        var editions = found.subList(0, Math.min(ENTRIES, found.size()));
        var part = new Part(editions, page, found.size() > ENTRIES && page < PAGES);
        var around = new Around(
                channels.workspaces().stream().collect(Collectors.toMap(Workspace::id, Function.identity())),
                calendar.of(editions.stream()
                        .filter(edition -> edition.kind() == Kind.EVENT)
                        .map(PublishedEdition::item)
                        .toList()),
                channels.themes());
        var language = channel.words().language();
        return Markup.document(
                "feed",
                with("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag()),
                feed -> write(feed, channel, part, around));
    }

    private void write(Markup feed, Channel channel, Part part, Around around) {
        var language = channel.words().language();
        var page = address.of(Paths.in(language, channel.page()));
        feed.text("id", id(language.tag() + channel.page() + channel.query()));
        feed.text("title", channel.name());
        if (channel.title().isEmpty()) feed.text("subtitle", channel.coalition().description());
        feed.text("updated", time(updated(part.editions)));
        link(feed, channel, "self", part.page);
        if (part.page > 1) {
            link(feed, channel, "first", 1);
            link(feed, channel, "previous", part.page - 1);
        }
        if (part.older) link(feed, channel, "next", part.page + 1);
        feed.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                language.tag(),
                "href",
                page + channel.query());
        feed.text("generator", channel.words().text("site.name"), "uri", address.origin());
        for (var edition : part.editions) {
            feed.element(
                    "entry",
                    with("xml:lang", edition.language().locale().getLanguage()),
                    entry -> write(entry, edition, channel.words(), around));
        }
    }

    private void link(Markup feed, Channel channel, String relation, int number) {
        var path = Paths.in(channel.words().language(), channel.page()) + "/feed.atom" + channel.query();
        var page = number == 1 ? "" : (channel.query().isEmpty() ? "?" : "&") + "page=" + number;
        feed.empty("link", "rel", relation, "type", "application/atom+xml", "href", address.of(path + page));
    }

    private void write(Markup entry, PublishedEdition edition, Phrases words, Around around) {
        var owner = around.owners.get(edition.owner());
        var language = words.language();
        var page = address.of(Paths.item(edition.kind(), edition.slug(), Paths.site(edition.language())));
        entry.text(
                "id",
                id("item/" + edition.item().value() + "/" + edition.language().tag()));
        entry.text("title", edition.text().title());
        entry.text("published", time(edition.publishedAt()));
        entry.text("updated", time(edition.shownAt()));
        entry.element("author", with(), author -> {
            author.text("name", owner.name().in(language));
            if (owner.type() != WorkspaceType.GUEST)
                author.text("uri", address.of(Paths.member(owner.slug(), language)));
        });
        entry.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                Paths.site(edition.language()).tag(),
                "href",
                page);
        entry.empty(
                "category",
                "term",
                edition.kind().key(),
                "label",
                words.text("site.kind." + edition.kind().key()));
        around.themes.stream()
                .filter(theme -> edition.themes().contains(theme.id()))
                .forEach(theme -> entry.empty(
                        "category",
                        "term",
                        theme.slug().value(),
                        "scheme",
                        address.of(Paths.in(language, Paths.THEMES)),
                        "label",
                        theme.name().in(language)));
        entry.text("summary", summary(edition, words, around));
    }

    /** What is invented says so first, and an event when it is. */
    private static String summary(PublishedEdition edition, Phrases words, Around around) {
        var summary = new StringBuilder();
        if (edition.sample()) summary.append(words.text("site.sample.word")).append(' ');
        var facts = around.hours.get(edition.item());
        if (facts != null)
            summary.append(EventHours.of(facts.starts(), facts.ends(), words).brief())
                    .append(". ");
        return summary.append(edition.text().lead()).toString();
    }

    /** A feed of nothing has been like that for ever. */
    private static Instant updated(List<PublishedEdition> editions) {
        return editions.stream()
                .map(PublishedEdition::shownAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.parse("1970-01-01T00:00:00Z"));
    }

    /** A name that stays when the title, the slug or the owner changes (RFC 4151); each edition is an entry of its own. */
    private String id(String what) {
        return "tag:" + address.host() + ",2025:" + what;
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

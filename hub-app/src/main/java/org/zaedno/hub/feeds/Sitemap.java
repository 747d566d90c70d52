package org.zaedno.hub.feeds;

import static org.zaedno.hub.feeds.Markup.with;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedAddress;
import org.zaedno.content.publication.PublishedAddresses;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;

/** The map of the site (sitemaps.org): every address a stranger can read, each with its other language. */
@Component
class Sitemap {
    /** In items: with two languages 20,000 addresses and some 6 MB, where 50,000 and 50 MB are allowed. */
    static final int PART = 10_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<Language> LANGUAGES = List.of(Language.BG, Language.EN);

    private final PublishedAddresses items;
    private final CoalitionDirectory directory;
    private final Themes themes;
    private final SiteAddress address;

    Sitemap(PublishedAddresses items, CoalitionDirectory directory, Themes themes, SiteAddress address) {
        this.items = items;
        this.directory = directory;
        this.themes = themes;
        this.address = address;
    }

    /** One page in the languages it has. @param changed empty where it changes with everything else */
    private record Place(Map<Language, String> paths, Map<Language, Instant> changed) {}

    /** All of it, or where its parts are. */
    byte[] whole(int part) {
        int parts = Math.ceilDiv(items.count(), part);
        return parts <= 1 ? part(1, part) : index(parts);
    }

    /** @param number counted from one. @throws NotFound behind the end */
    byte[] part(int number, int part) {
        var own = number == 1 ? general() : Stream.<Place>empty();
        var places = Stream.concat(
                        own, items.part((number - 1) * part, part).stream().map(Sitemap::place))
                .toList();
        if (places.isEmpty()) throw new NotFound();
        return Markup.document(
                "urlset",
                with("xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
                map -> places.forEach(place -> place.paths.keySet().forEach(language -> write(map, place, language))));
    }

    private byte[] index(int parts) {
        return Markup.document("sitemapindex", with("xmlns", NAMESPACE), map -> {
            for (int number = 1; number <= parts; number++) {
                var loc = address.of("/sitemap-" + number + ".xml");
                map.element("sitemap", with(), part -> part.text("loc", loc));
            }
        });
    }

    private void write(Markup map, Place place, Language language) {
        map.element("url", with(), url -> {
            url.text("loc", address.of(place.paths.get(language)));
            Optional.ofNullable(place.changed.get(language))
                    .ifPresent(at -> url.text(
                            "lastmod", at.truncatedTo(ChronoUnit.SECONDS).toString()));
            if (place.paths.size() > 1) {
                place.paths.forEach((other, path) ->
                        url.empty("xhtml:link", "rel", "alternate", "hreflang", other.tag(), "href", address.of(path)));
            }
        });
    }

    /** What is not an item: first page, lists, members, themes. */
    private Stream<Place> general() {
        var lists =
                Stream.of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE).map(Paths::of);
        var members = directory.all().stream()
                .filter(workspace -> workspace.type() != WorkspaceType.GUEST)
                .map(workspace -> Paths.MEMBERS + "/" + workspace.slug());
        var subjects = themes.all().stream().map(theme -> Paths.THEMES + "/" + theme.slug());
        return Stream.of(Stream.of("", Paths.MEMBERS, Paths.THEMES), lists, members, subjects)
                .flatMap(paths -> paths)
                .map(Sitemap::everywhere);
    }

    private static Place everywhere(String path) {
        var paths = new EnumMap<Language, String>(Language.class);
        LANGUAGES.forEach(language -> paths.put(language, Paths.in(language, path)));
        return new Place(paths, Map.of());
    }

    /** Easy-to-read Bulgarian stands on the Bulgarian page, which is as new as the newer of the two. */
    private static Place place(PublishedAddress item) {
        var paths = new EnumMap<Language, String>(Language.class);
        var changed = new EnumMap<Language, Instant>(Language.class);
        item.shown().forEach((edition, at) -> {
            var language = Paths.site(edition);
            paths.put(language, Paths.item(item.kind(), item.slug(), language));
            changed.merge(language, at, (one, other) -> one.isAfter(other) ? one : other);
        });
        return new Place(paths, changed);
    }
}

package org.zaedno.hub.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.facts.TraitWords;

/**
 * Which addresses are worth keeping, each under one name. Unknown parameters (the tails that social networks add) do not
 * change a page and are dropped; a known one with a strange value is not kept at all, so nobody can fill the memory.
 */
final class KeptAddress {
    private static final Pattern PATH = Pattern.compile(
            "/(?:bg|en)(?:/(?:about|accessibility|privacy)|/(?<list>news|practices|events|resources|themes|members)(?:/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)(?<file>\\.(?:pdf|bib|ris))?)?)?");
    /** What programs follow: feeds come in pages, and those of lists are narrowed as these are, by theme and member. */
    private static final Pattern FOLLOWED =
            Pattern.compile("/(?:bg|en)/(?:(?:(?:(?<list>news|practices|events|resources)"
                    + "|(?:members|themes)/[a-z0-9-]{1,63})/)?(?<feed>feed\\.atom)|(?:(?:members|themes)/[a-z0-9-]{1,63}/)?events\\.ics"
                    + "|events/[a-z0-9-]{1,63}\\.ics)|/sitemap(?:-[1-9][0-9]{0,3})?\\.xml|/opensearch-(?:bg|en)\\.xml");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Map<String, Pattern> KNOWN = Map.of(
            "edition",
            Pattern.compile("bg-easy"),
            "theme",
            SLUG,
            "member",
            SLUG,
            "page",
            Pattern.compile("[1-9][0-9]{0,3}"));
    /** By which parameters a list of each kind is narrowed, beside theme and member. */
    private static final Map<String, Set<String>> TRAITS = Map.of(
            "news", traits(Kind.NEWS),
            "practices", traits(Kind.PRACTICE),
            "events", traits(Kind.EVENT),
            "resources", traits(Kind.RESOURCE));
    /** More choices at once are one reader's; there are too many such pages to keep, and no robot is led to them. */
    private static final int CHOICES_MAX = 2;
    /** In characters: a slug's longest path and a little. */
    private static final int PATH_MAX = 100;

    private KeptAddress() {}

    static Optional<String> of(String path, @Nullable String query) {
        if (path.length() > PATH_MAX) return Optional.empty();
        var followed = FOLLOWED.matcher(path);
        if (followed.matches()) {
            if (query == null || query.isEmpty()) return Optional.of(path);
            var list = followed.group("list") == null ? Set.of("page") : Set.of("theme", "member", "page");
            return withKnown(path, query, followed.group("feed") == null ? Set.of() : list);
        }
        var address = PATH.matcher(path);
        if (!address.matches()) return Optional.empty();
        return query == null || query.isEmpty()
                ? Optional.of(path)
                : withKnown(
                        path,
                        query,
                        address.group("file") != null ? Set.of() : takes(address.group("list"), address.group("slug")));
    }

    private static Set<String> traits(Kind kind) {
        return Trait.of(kind).stream().map(Trait::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Parameters the page at this address looks at. */
    private static Set<String> takes(@Nullable String list, @Nullable String slug) {
        if (list == null || !TRAITS.containsKey(list)) return Set.of();
        if (slug != null) return Set.of("edition");
        return Stream.concat(Stream.of("theme", "member", "page"), TRAITS.get(list).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> withKnown(String path, String query, Set<String> taken) {
        var known = new TreeMap<String, String>();
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            if (name.indexOf('%') >= 0) return Optional.empty(); // may be a known one in disguise
            if (!taken.contains(name)) continue;
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            if (known.put(name, value) != null) return Optional.empty();
            if (value.length() > 63 || !isKnown(name, value)) return Optional.empty();
        }
        long choices =
                known.keySet().stream().filter(name -> !name.equals("page")).count();
        if (choices > CHOICES_MAX) return Optional.empty();
        return Optional.of(known.isEmpty() ? path : path + "?" + known);
    }

    private static boolean isKnown(String name, String value) {
        var pattern = KNOWN.get(name);
        return pattern == null
                ? TraitWords.isWord(Trait.valueOf(name.toUpperCase(Locale.ROOT)), value)
                : pattern.matcher(value).matches();
    }
}

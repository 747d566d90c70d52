package org.zaedno.hub.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are worth keeping, each under one name. Unknown parameters (the tails that social networks add) do not
 * change a page and are dropped; a known one with a strange value is not kept at all, so nobody can fill the memory.
 */
final class KeptAddress {
    private static final Pattern PATH = Pattern.compile(
            "/(?:bg|en)(?:/(?:about|accessibility|privacy)|/(?<list>news|practices|events|resources|members)(?:/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*))?)?");
    /** What programs follow takes no parameters. */
    private static final Pattern FOLLOWED = Pattern.compile("/(?:bg|en)/(?:(?:(?:news|practices|events|resources"
            + "|(?:members|themes)/[a-z0-9-]{1,63})/)?feed\\.atom|(?:(?:members|themes)/[a-z0-9-]{1,63}/)?events\\.ics"
            + "|events/[a-z0-9-]{1,63}\\.ics)|/sitemap(?:-[1-9][0-9]{0,3})?\\.xml|/opensearch-(?:bg|en)\\.xml");

    private static final Map<String, Pattern> KNOWN = Map.of(
            "edition", Pattern.compile("bg-easy"),
            "member", Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*"),
            "page", Pattern.compile("[1-9][0-9]{0,3}"));
    /** In characters: a slug's longest path and a little. */
    private static final int PATH_MAX = 100;

    private KeptAddress() {}

    static Optional<String> of(String path, @Nullable String query) {
        if (path.length() > PATH_MAX) return Optional.empty();
        if (FOLLOWED.matcher(path).matches()) return Optional.of(path);
        var address = PATH.matcher(path);
        if (!address.matches()) return Optional.empty();
        return query == null || query.isEmpty()
                ? Optional.of(path)
                : withKnown(path, query, takes(address.group("list"), address.group("slug")));
    }

    /** Parameters the page at this address looks at. */
    private static Set<String> takes(@Nullable String list, @Nullable String slug) {
        if (list == null) return Set.of();
        boolean members = list.equals("members");
        if (slug == null) return members ? Set.of() : Set.of("member", "page");
        return members ? Set.of("page") : Set.of("edition");
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
            if (value.length() > 63 || !KNOWN.get(name).matcher(value).matches()) return Optional.empty();
        }
        return Optional.of(known.isEmpty() ? path : path + "?" + known);
    }
}

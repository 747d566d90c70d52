package org.zaedno.hub.addresses;

import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;

/** The public paths, without scheme and host. */
public final class Paths {
    /** What follows the language in the addresses of members and themes. */
    public static final String MEMBERS = "/members";

    public static final String THEMES = "/themes";

    /** The coalition's pages that have the same address on every site. */
    private static final Set<String> COALITION = Set.of("about", "accessibility", "privacy");

    private Paths() {}

    public static boolean isCoalitionPage(Slug slug) {
        return COALITION.contains(slug.value());
    }

    /** What follows the language in the address of a kind's list, e.g. {@code /news}. */
    public static String of(Kind kind) {
        return switch (kind) {
            case NEWS -> "/news";
            case PRACTICE -> "/practices";
            case EVENT -> "/events";
            case RESOURCE -> "/resources";
            case PAGE -> "/pages";
        };
    }

    public static String item(Kind kind, Slug slug, Language language) {
        return in(language, kind == Kind.PAGE && isCoalitionPage(slug) ? "/" + slug : of(kind) + "/" + slug);
    }

    public static String member(Slug slug, Language language) {
        return in(language, MEMBERS + "/" + slug);
    }

    public static String theme(Slug slug, Language language) {
        return in(language, THEMES + "/" + slug);
    }

    /** The pages of an edition are those of its language; easy-to-read Bulgarian stands on the Bulgarian ones. */
    public static String in(Language language, String path) {
        return "/" + site(language).tag() + path;
    }

    /** The language of the pages on which this edition stands. */
    public static Language site(Language edition) {
        return edition == Language.EN ? Language.EN : Language.BG;
    }
}

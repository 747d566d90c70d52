package org.zaedno.hub.workspace.kit;

import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;

/** Where the items of a kind lie in a workspace. Addresses are relative to {@code /space/}. */
public enum KindPlace {
    NEWS(Kind.NEWS, "news"),
    PRACTICES(Kind.PRACTICE, "practices"),
    EVENTS(Kind.EVENT, "events"),
    RESOURCES(Kind.RESOURCE, "resources"),
    PAGES(Kind.PAGE, "pages");

    /** In the place of an id: an item that has none yet. */
    public static final String NEW = "new";

    /** As a part of a route: any of the segments. */
    public static final String ANY = "news|practices|events|resources|pages";

    private final Kind kind;
    private final String segment;

    KindPlace(Kind kind, String segment) {
        this.kind = kind;
        this.segment = segment;
    }

    public static KindPlace of(Kind kind) {
        return Stream.of(values())
                .filter(place -> place.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Empty for a segment that is no kind's. */
    public static Optional<KindPlace> of(String segment) {
        return Stream.of(values())
                .filter(place -> place.segment.equals(segment))
                .findFirst();
    }

    public Kind kind() {
        return kind;
    }

    /** What follows the workspace in the address. */
    public String segment() {
        return segment;
    }

    /** The list of all. */
    public String list(Slug workspace) {
        return workspace + "/" + segment;
    }

    public String begin(Slug workspace) {
        return list(workspace) + "/" + NEW;
    }

    public String item(Slug workspace, ItemId id) {
        return list(workspace) + "/" + id;
    }

    /** Opens with this edition: beside its source where it is a translation. */
    public String edition(Slug workspace, ItemId id, Language language) {
        return item(workspace, id) + "?edition=" + language.tag();
    }
}

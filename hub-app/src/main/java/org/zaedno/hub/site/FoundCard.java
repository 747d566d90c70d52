package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.words.Phrases;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Hit;

/**
 * One hit.
 *
 * @param by nobody for a member, who is found itself; then there is a {@code mark} instead
 * @param language of the text found, where it is not the page's; then a tag says so too
 * @param cover for what has one in lists
 */
record FoundCard(
        String kind,
        String address,
        Highlighted title,
        List<Highlighted> passages,
        Optional<Byline> by,
        Optional<String> mark,
        Optional<String> language,
        List<String> tags,
        Optional<String> cover) {

    /** @param cancelled of the events that were found those that do not take place */
    static FoundCard of(
            Hit hit, Members.Known members, CoverPictures.Chosen chosen, Set<ItemId> cancelled, Phrases words) {
        var kind = FoundKind.indexed(hit.kind()).orElse(FoundKind.PAGE);
        var language = Language.of(hit.language()).orElse(words.language());
        var owner = members.find(hit.owner());
        var foreign = Optional.of(language.locale().getLanguage())
                .filter(tag -> !tag.equals(words.language().locale().getLanguage()));
        return new FoundCard(
                words.text("site.kind." + kind.key()),
                kind.place(hit.address()).in(Frames.site(language)), // the edition which was found
                hit.title(),
                hit.passages(),
                owner.filter(o -> kind != FoundKind.MEMBER).map(o -> Byline.of(o, hit.date(), words)),
                owner.filter(o -> kind == FoundKind.MEMBER).map(o -> Weaving.mark(o.mark())),
                foreign,
                tags(kind == FoundKind.EVENT && cancelled.contains(item(hit)), owner, foreign, words),
                owner.filter(o -> kind != FoundKind.MEMBER)
                        .map(o -> chosen.of(item(hit), o.mark(), Kind.valueOf(kind.name()))));
    }

    private static List<String> tags(
            boolean cancelled, Optional<Workspace> owner, Optional<String> foreign, Phrases words) {
        var off = Optional.of(words.text("site.tag.cancelled")).filter(said -> cancelled);
        var sample = owner.filter(Workspace::sample).map(fictional -> words.text("site.tag.sample"));
        var language = foreign.map(tag -> words.text("site.tag.in." + tag));
        return Stream.of(off, sample, language).flatMap(Optional::stream).toList();
    }

    static ItemId item(Hit hit) {
        return new ItemId(UUID.fromString(hit.item()));
    }
}

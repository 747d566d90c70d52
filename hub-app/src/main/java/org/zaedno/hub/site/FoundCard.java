package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Hit;

/**
 * One item found.
 *
 * @param kind what it is, in a word
 * @param by nobody for a member, who is found itself; then there is a {@code mark} instead
 * @param dated whether the day when it came out says something: not beside the day of an event or the year of a book
 * @param facts when and where an event is, of which year a resource is
 * @param language of the text found, where it is not the page's; then a tag says so too
 * @param others the same in another language
 * @param cover for what has one in lists
 */
record FoundCard(
        String kind,
        String address,
        Highlighted title,
        List<Highlighted> passages,
        Optional<Byline> by,
        boolean dated,
        Optional<String> mark,
        List<String> facts,
        Optional<String> language,
        List<String> tags,
        List<Other> others,
        Optional<String> cover) {

    /** @param text how it is offered, in the page's language */
    record Other(String text, String address, String language) {}

    /** Where this edition stands. */
    static String address(FoundKind kind, String slug, Language edition) {
        var place = kind.place(slug).in(Frames.site(edition));
        return edition == Language.BG_EASY ? place + "?edition=" + edition.tag() : place;
    }

    static ItemId item(Hit hit) {
        return new ItemId(UUID.fromString(hit.item()));
    }
}

package org.zaedno.hub.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.facts.Fact;
import org.zaedno.hub.words.Typography;

/**
 * One item.
 *
 * @param parts of its text, in the order of the kind's declaration
 * @param beside what stands around the text
 * @param foreign the language of the text, where it is not the page's
 * @param updated when it was changed noticeably after it came out
 * @param ownerLeft since when the owner is no longer in the coalition
 * @param sample what is invented in it
 * @param coalitions one of the coalition's own pages: nobody signs it
 * @param editions the other languages it can be read in
 */
record StoryPage(
        Frame frame,
        String title,
        String lead,
        List<Part> parts,
        Beside beside,
        Optional<String> foreign,
        boolean easy,
        Byline by,
        String ownerName,
        CoverPictures.Banner banner,
        Optional<String> updated,
        Optional<String> ownerLeft,
        List<EditionLink> editions,
        Optional<String> sample,
        boolean forMembers,
        boolean coalitions,
        Optional<Instant> changesAt)
        implements Page {
    /** A typing error put right on the same day is not news. */
    private static final Duration NOTICEABLE = Duration.ofDays(1);

    /** Fewer headings need no list of them. */
    private static final int CONTENTS_FROM = 3;

    /** @param name the text on the link, in the language it leads to */
    record EditionLink(String address, String language, String name) {}

    /** @param html sanitised */
    record Part(String id, Optional<String> heading, String html) {
        /** What did not work is the one part that stands on a ground of its own. */
        boolean candid() {
            return id.equals("failures");
        }
    }

    /**
     * @param date of an event
     * @param facts what does not depend on language
     * @param files to take home
     * @param related what belongs to it and this reader may read
     */
    record Beside(Optional<EventDates.Date> date, List<Fact> facts, List<FileLink> files, List<Related> related) {}

    /** @param language of the title, where it is not the page's */
    record Related(String kind, String address, String title, Optional<String> language) {}

    static StoryPage of(
            Frame frame,
            PublishedEdition edition,
            Workspace owner,
            CoverPictures.Banner banner,
            List<Part> parts,
            Beside beside,
            Optional<Instant> changesAt) {
        var text = edition.text();
        boolean updated = edition.shownAt().isAfter(edition.publishedAt().plus(NOTICEABLE));
        return new StoryPage(
                frame.telling(
                        Frames.site(edition.language()),
                        edition.languages().stream().map(Frames::site).collect(Collectors.toSet())),
                Typography.flow(text.title()),
                Typography.flow(text.lead()),
                parts,
                beside,
                frame.languageOf(edition.language()),
                edition.language() == Language.BG_EASY,
                Byline.of(owner, edition.publishedAt(), frame.words()),
                owner.name().in(frame.language()),
                banner,
                updated ? Optional.of(frame.words().dateInText(edition.shownAt())) : Optional.empty(),
                owner.archivedAt().map(frame.words()::dateInText),
                others(frame, edition),
                edition.sample()
                        ? Optional.of(frame.text(
                                "site.sample." + edition.kind().key(),
                                owner.name().in(frame.language())))
                        : Optional.empty(),
                edition.visibility() != Visibility.PUBLIC,
                edition.kind() == Kind.PAGE && owner.type() == WorkspaceType.CONVENOR,
                changesAt);
    }

    private static List<EditionLink> others(Frame frame, PublishedEdition edition) {
        return Stream.of(Language.BG, Language.BG_EASY, Language.EN)
                .filter(language ->
                        language != edition.language() && edition.languages().contains(language))
                .map(language -> link(frame, language))
                .toList();
    }

    private static EditionLink link(Frame frame, Language language) {
        var address = frame.place().in(Frames.site(language));
        boolean easy = language == Language.BG_EASY;
        return new EditionLink(
                easy ? address + "?edition=" + language.tag() : address,
                language.locale().getLanguage(),
                frame.text("site.story.in." + language.tag()));
    }

    /** All of the text: what is embedded in it needs its words beside it. */
    String embeds() {
        return parts.stream().map(Part::html).collect(Collectors.joining());
    }

    /** The headings of the text, where there are enough to choose from. */
    List<Part> contents() {
        var named = parts.stream().filter(part -> part.heading().isPresent()).toList();
        return named.size() < CONTENTS_FROM ? List.of() : named;
    }

    @Override
    public String template() {
        return "story.jte";
    }
}

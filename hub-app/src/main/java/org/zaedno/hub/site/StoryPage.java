package org.zaedno.hub.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Cover;
import org.zaedno.hub.look.Loom;
import org.zaedno.hub.words.Typography;

/**
 * One piece of news.
 *
 * @param body sanitised HTML
 * @param foreign the language of the text, where it is not the page's
 * @param updated when it was changed noticeably after it came out
 * @param ownerLeft since when the owner is no longer in the coalition
 * @param editions the other languages it can be read in
 */
record StoryPage(
        Frame frame,
        String title,
        String lead,
        String body,
        Optional<String> foreign,
        Byline by,
        String ownerName,
        String cover,
        Optional<String> updated,
        Optional<String> ownerLeft,
        List<EditionLink> editions,
        boolean sample,
        boolean forMembers,
        Optional<Instant> changesAt)
        implements Page {
    /** A typing error put right on the same day is not news. */
    private static final Duration NOTICEABLE = Duration.ofDays(1);

    record EditionLink(String address, String language) {}

    static StoryPage of(Frame frame, PublishedEdition edition, Workspace owner, Optional<Instant> changesAt) {
        var text = edition.text();
        boolean updated = edition.shownAt().isAfter(edition.publishedAt().plus(NOTICEABLE));
        return new StoryPage(
                frame.telling(Frames.site(edition.language()), edition.languages()),
                Typography.flow(text.title()),
                Typography.flow(text.lead()),
                Typography.flowHtml(text.body()),
                frame.languageOf(edition.language()),
                Byline.of(owner, edition.publishedAt(), frame.words()),
                owner.name().in(frame.language()),
                Cover.wide(edition.item().value().toString(), owner.mark(), Loom.RUG),
                updated ? Optional.of(frame.words().dateInText(edition.shownAt())) : Optional.empty(),
                owner.archivedAt().map(frame.words()::dateInText),
                others(frame, edition),
                edition.sample(),
                edition.visibility() != Visibility.PUBLIC,
                changesAt);
    }

    private static List<EditionLink> others(Frame frame, PublishedEdition edition) {
        return Frames.LANGUAGES.stream()
                .filter(language ->
                        language != edition.language() && edition.languages().contains(language))
                .map(language -> new EditionLink(frame.place().in(language), language.tag()))
                .toList();
    }

    @Override
    public String template() {
        return "story.jte";
    }
}

package org.zaedno.hub.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.zaedno.hub.words.Typography;

/**
 * One item.
 *
 * @param contents the headings of the text, where there are enough to choose from
 * @param parts of its text, in the order of the kind's declaration
 * @param beside what stands around the text
 * @param near what to read next
 * @param foreign the language of the text, where it is not the page's
 * @param updated when it was changed noticeably after it came out
 * @param ownerLeft since when the owner is no longer in the coalition
 * @param sample what is invented in it
 * @param coalitions one of the coalition's own pages: nobody signs it
 * @param editions the other languages it can be read in
 * @param contact whom to write to, for a practice
 * @param citation how to name it in a text of one's own
 */
record StoryPage(
        Frame frame,
        Kind kind,
        String slug,
        String title,
        String lead,
        ReadingTime reading,
        List<Headings.Entry> contents,
        List<StoryPart> parts,
        StoryBeside beside,
        List<NearBy.Card> near,
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
        Optional<StoryContact> contact,
        Optional<Citation> citation,
        Optional<Instant> changesAt)
        implements Page {
    /** A typing error put right on the same day is not news. */
    private static final Duration NOTICEABLE = Duration.ofDays(1);
    /** Fewer headings need no list of them. */
    private static final int CONTENTS_FROM = 3;
    /** In lines: a longer list of contents tells the upper headings alone. */
    private static final int CONTENTS_MAX = 16;
    /** In words: a shorter text is seen at a glance. */
    private static final int WORTH_A_TIME = 60;

    /** @param name the text on the link, in the language it leads to */
    record EditionLink(String address, String language, String name) {}

    static StoryPage of(
            Frame frame,
            PublishedEdition edition,
            Workspace owner,
            CoverPictures.Banner banner,
            List<StoryPart> parts,
            StoryBeside beside,
            List<NearBy.Card> near,
            Optional<Instant> changesAt) {
        var text = edition.text();
        boolean updated = edition.shownAt().isAfter(edition.publishedAt().plus(NOTICEABLE));
        var told = frame.telling(
                Frames.site(edition.language()),
                edition.languages().stream().map(Frames::site).collect(Collectors.toSet()));
        var contact = contact(edition.kind(), owner, frame.language(), parts);
        return new StoryPage(
                told,
                edition.kind(),
                edition.slug().value(),
                Typography.flow(text.title()),
                Typography.flow(text.lead()),
                ReadingTime.of(edition),
                contents(edition.kind(), parts, contact, told),
                parts,
                beside,
                near,
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
                contact,
                Citation.of(edition, owner, beside.all(), told),
                changesAt);
    }

    private static Optional<StoryContact> contact(
            Kind kind, Workspace owner, Language language, List<StoryPart> parts) {
        if (kind != Kind.PRACTICE) return Optional.empty();
        var said =
                parts.stream().filter(StoryPart::contact).map(StoryPart::html).findFirst();
        return StoryContact.of(owner, language, said.orElse(""));
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

    /** In the order of the kind's declaration; what has neither words nor anything to show is left out. */
    List<StoryBlock> blocks() {
        return kind.sections().stream()
                .map(section -> block(section.name()))
                .filter(block -> block.part().isPresent() || block.programme() || block.access())
                .toList();
    }

    /** An easy edition's own words about it are easier than rows. */
    private StoryBlock block(String id) {
        var words = parts.stream()
                .filter(part -> part.id().equals(id) && !part.contact())
                .findFirst();
        boolean tells = beside.event().tells(id) && !(easy && words.isPresent());
        return new StoryBlock(id, words, tells && id.equals("programme"), tells && id.equals("access"));
    }

    /** All of the text: what is embedded in it needs its words beside it. */
    String embeds() {
        return parts.stream().map(StoryPart::html).collect(Collectors.joining());
    }

    private static List<Headings.Entry> contents(
            Kind kind, List<StoryPart> parts, Optional<StoryContact> contact, Frame frame) {
        var told = parts.stream().filter(part -> !part.contact()).flatMap(StoryPage::entries);
        var asked =
                contact.stream().map(who -> new Headings.Entry("contact", frame.text("site.story.contact"), List.of()));
        var all = Stream.concat(told, asked).toList();
        if (all.size() < CONTENTS_FROM || kind == Kind.EVENT) return List.of();
        int lines = all.stream().mapToInt(entry -> 1 + entry.inside().size()).sum();
        return lines <= CONTENTS_MAX
                ? all
                : all.stream().map(Headings.Entry::alone).toList();
    }

    private static Stream<Headings.Entry> entries(StoryPart part) {
        return part.heading().isEmpty()
                ? part.headings().stream()
                : Stream.of(new Headings.Entry(
                        part.id(),
                        part.heading().get(),
                        part.headings().stream().map(Headings.Entry::alone).toList()));
    }

    /** Contents, text and facts abreast; or the text with its facts; of an event the facts are half of the page. */
    String grid() {
        if (kind == Kind.EVENT) return "event-grid";
        return contents.isEmpty() ? "story-grid" : "article-grid";
    }

    /** Whether the time it takes is worth saying. */
    boolean isToBeRead() {
        return reading.words() >= WORTH_A_TIME && kind != Kind.PAGE;
    }

    /** Of this page without its ending, in the language of the page; a preview has none, and nothing is made of it. */
    Optional<String> files() {
        return frame.indexed() ? Optional.of(frame.to(frame.section().path + "/" + slug)) : Optional.empty();
    }

    /** What somebody sends to a colleague. */
    String mail() {
        return "mailto:?subject=" + escaped(title) + "&body=" + escaped(frame.absolute(frame.original()));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text.replace('\u00a0', ' '), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    @Override
    public String template() {
        return "story.jte";
    }
}

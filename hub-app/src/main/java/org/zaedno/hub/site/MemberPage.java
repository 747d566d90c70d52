package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Typography;

/**
 * @param kind what it is in the coalition
 * @param about its paragraphs, the first of which introduces it
 * @param website where it is at home
 * @param left the day on which its workspace was archived
 * @param asked on which themes it can be asked
 * @param parts what it published, by kind
 * @param shared what others let it show
 * @param join where somebody who is signed in and does not belong there asks to be let in
 */
record MemberPage(
        Frame frame,
        MemberLink member,
        String kind,
        List<String> about,
        Optional<String> website,
        ContactCard contacts,
        List<ThemePage.Other> asked,
        Optional<String> left,
        List<KindPart> parts,
        List<ItemCard> shared,
        Optional<String> join,
        Optional<Instant> changesAt)
        implements Page {

    static MemberPage of(
            Frame frame,
            Workspace workspace,
            List<Theme> asked,
            List<KindPart> parts,
            List<ItemCard> shared,
            boolean mayAsk,
            Optional<Instant> changesAt) {
        return new MemberPage(
                frame,
                MemberLink.of(workspace, frame.language()),
                frame.text("site.member." + workspace.type().name().toLowerCase(Locale.ROOT)),
                paragraphs(Typography.flow(workspace.about().in(frame.language()))),
                workspace.contacts().website().filter(address -> address.matches("https?://[^\\s\"<>]+")),
                ContactCard.of(workspace.contacts(), frame.language()),
                asked.stream().map(theme -> ThemePage.other(theme, frame)).toList(),
                workspace.archivedAt().map(frame.words()::dateInText),
                parts,
                shared,
                mayAsk ? Optional.of("/space/me/requests?to=" + workspace.slug()) : Optional.empty(),
                changesAt);
    }

    /** An empty line parts them. */
    private static List<String> paragraphs(String about) {
        return about.isBlank() ? List.of() : List.of(about.strip().split("\\n\\s*\\n"));
    }

    /** The website's name without what only machines need. */
    String websiteName() {
        return website.orElse("").replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** Where readers who come back are told what is new. */
    String follow(String file) {
        return member.address() + "/" + file;
    }

    @Override
    public String template() {
        return "member.jte";
    }
}

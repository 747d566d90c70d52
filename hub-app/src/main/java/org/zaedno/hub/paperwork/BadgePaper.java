package org.zaedno.hub.paperwork;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Badges;
import org.zaedno.content.registration.Badges.Badge;
import org.zaedno.content.registration.Badges.Part;
import org.zaedno.content.registration.Badges.Which;
import org.zaedno.hub.paper.BadgeSheet;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** What people wear. */
@Component
class BadgePaper {
    private final Badges badges;
    private final EventOnPaper events;

    BadgePaper(Badges badges, EventOnPaper events) {
        this.badges = badges;
        this.events = events;
    }

    /** @param first label that is still free, from 1 */
    BadgeSheet of(ItemId event, Language language, Which which, int first) {
        var taken = badges.take(event, which);
        var said = events.of(event, language);
        return new BadgeSheet(
                said.imprint(said.words().text("paper.badges")),
                said.owner().mark(),
                said.title(),
                taken.stream().map(badge -> badge(badge, said.words())).toList(),
                Math.clamp(first, 1, BadgeSheet.ON_A_SHEET));
    }

    private static BadgeSheet.Badge badge(Badge badge, Phrases words) {
        var guest = badge.guest();
        return new BadgeSheet.Badge(
                guest.name(),
                Stream.of(guest.institution(), guest.town())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                words.text(Choices.key("paper.part.", badge.part())),
                badge.part() != Part.PARTICIPANT,
                guest.code());
    }
}

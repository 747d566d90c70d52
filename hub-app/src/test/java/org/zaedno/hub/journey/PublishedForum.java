package org.zaedno.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/**
 * An event of “Лястовица” as an editor leaves it to its organiser: published, in a month, in Varna.
 *
 * @param page its public address in Bulgarian
 */
record PublishedForum(ItemId id, String page) {
    private static final Names NOTHING = new Names("", "");

    static PublishedForum of(ApplicationContext hub, String title) {
        var tenancy = hub.getBean(Tenancy.class);
        var account = tenancy.as(
                        Actor.STRANGER,
                        () -> hub.getBean(SignInDesk.class)
                                .lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        var editor = new Actor.Acting(account.person(), account.workspace().orElseThrow());
        return tenancy.as(editor, () -> written(hub, title));
    }

    private static PublishedForum written(ApplicationContext hub, String title) {
        var editors = hub.getBean(EditorialDesk.class);
        var words = Kind.EVENT.sections().stream()
                .filter(Section::required)
                .collect(Collectors.toMap(Section::name, section -> "<p>Текст.</p>"));
        var item = editors.create(
                        Kind.EVENT, Language.BG, new EditionText(title, "Кратко.", words), Visibility.PUBLIC, Set.of())
                .item();
        var starts = new WallTime(WallTime.of(Instant.now().plus(Duration.ofDays(30)))
                        .shown()
                        .toLocalDate()
                        .atTime(10, 0))
                .instant();
        var facts = new EventFacts(
                starts,
                starts.plus(Duration.ofHours(5)),
                Format.IN_PERSON,
                new EventPlace(NOTHING, new Names("Варна", "Varna"), NOTHING, Optional.empty()),
                Optional.empty(),
                Set.of(),
                "");
        hub.getBean(EventCalendar.class).store(item.id(), facts, item.version());
        editors.publish(item.id(), Language.BG, 1);
        return new PublishedForum(item.id(), "/bg/events/" + item.slug());
    }
}

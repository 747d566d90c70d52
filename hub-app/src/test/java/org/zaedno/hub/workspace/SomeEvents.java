package org.zaedno.hub.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** Events of the trial workspace, as its people bring them out. */
public record SomeEvents(EditorialDesk editors, EventCalendar calendar, SignInDesk accounts, Tenancy tenancy) {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";

    public static SomeEvents in(ApplicationContext hub) {
        return new SomeEvents(
                hub.getBean(EditorialDesk.class),
                hub.getBean(EventCalendar.class),
                hub.getBean(SignInDesk.class),
                hub.getBean(Tenancy.class));
    }

    /** Published in Bulgarian, on line, in a month, from ten to three. */
    public Item coming(String title) {
        return as(EDITOR, () -> {
            var words = Kind.EVENT.sections().stream()
                    .filter(Section::required)
                    .collect(Collectors.toMap(Section::name, section -> "<p>Текст.</p>"));
            var item = editors.create(
                            Kind.EVENT,
                            Language.BG,
                            new EditionText(title, "Кратко.", words),
                            Visibility.PUBLIC,
                            Set.of())
                    .item();
            calendar.store(item.id(), from(10), item.version());
            editors.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    /** Somebody moves it: it begins at another hour and lasts until three. */
    public void begins(Item event, int hour, int minute) {
        as(EDITOR, () -> {
            var facts = calendar.find(event.id()).orElseThrow();
            var starts = facts.starts().plus(Duration.ofMinutes(60L * (hour - 10) + minute));
            var moved = new EventFacts(
                    starts,
                    facts.ends(),
                    facts.format(),
                    facts.place(),
                    facts.online(),
                    facts.languages(),
                    facts.contact());
            return calendar.store(
                    event.id(), moved, editors.open(event.id()).item().version());
        });
    }

    public <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private static EventFacts from(int hour) {
        var day = WallTime.of(Instant.now().plus(Duration.ofDays(30))).shown().toLocalDate();
        var starts = new WallTime(day.atTime(hour, 0)).instant();
        return new EventFacts(
                starts,
                starts.plus(Duration.ofHours(5)),
                Format.ONLINE,
                EventPlace.NOWHERE,
                Optional.empty(),
                Set.of(),
                "");
    }
}

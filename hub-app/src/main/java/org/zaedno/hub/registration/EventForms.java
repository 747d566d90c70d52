package org.zaedno.hub.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.addresses.OldAddresses;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.site.RegistrationScreen.Asked;

/** Gathers what an event asks of who registers for it, in one transaction. */
@Component
class EventForms {
    /** @param asked empty for an event to which nobody registers */
    record Found(PublishedEdition edition, Optional<EventFacts> facts, Optional<Asked> asked) {}

    /** Long enough for a crowd to share it, too short to be noticed: whoever takes a place is judged by what holds then. */
    private static final Duration RECENT = Duration.ofSeconds(1);
    /** Two languages of every event that is open at the same time, and more. */
    private static final int KEPT = 200;

    private record Kept(Instant until, Found found) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final OldAddresses old;
    private final EventCalendar calendar;
    private final RegistrationForms forms;
    private final Clock clock;

    EventForms(
            Tenancy tenancy,
            PublishedShelf shelf,
            OldAddresses old,
            EventCalendar calendar,
            RegistrationForms forms,
            Clock clock) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.old = old;
        this.calendar = calendar;
        this.forms = forms;
        this.clock = clock;
    }

    /** As {@link #find}, to a stranger perhaps as it was a second ago: for forms that come back, many at once. */
    Optional<Found> recent(Language language, Slug slug) {
        if (!tenancy.current().equals(Actor.STRANGER)) return find(language, slug);
        var name = language.tag() + "/" + slug;
        var known = kept.get(name);
        if (known != null && clock.instant().isBefore(known.until())) return Optional.of(known.found());
        if (kept.size() >= KEPT) kept.clear();
        var found = find(language, slug);
        found.ifPresentOrElse(
                fresh -> kept.put(name, new Kept(clock.instant().plus(RECENT), fresh)), () -> kept.remove(name));
        return found;
    }

    /** Empty for unknown and closed alike. */
    Optional<Found> find(Language language, Slug slug) {
        return find(tenancy.current(), language, slug);
    }

    /** As this actor sees it. */
    Optional<Found> find(Actor reader, Language language, Slug slug) {
        return tenancy.as(
                reader,
                () -> shelf.find(Kind.EVENT, slug, language).map(edition -> {
                    var facts = calendar.find(edition.item());
                    return new Found(
                            edition,
                            facts,
                            forms.find(edition.item())
                                    .map(form ->
                                            asked(Optional.of(edition), facts, form, forms.kinds(edition.item()))));
                }));
    }

    /** Of an event whose address was another one when the form was made: what was typed is not lost for that. */
    Optional<Found> moved(Language language, Slug slug) {
        return tenancy.as(tenancy.current(), () -> shelf.movedTo(Kind.EVENT, slug))
                .flatMap(now -> find(language, now));
    }

    /** Where the form is now, or that it is gone, as the event's page says it. @param invitation goes along */
    RuntimeException whyNot(Language language, Slug slug, String invitation) {
        var query = invitation.isEmpty() ? "" : "?invitation=" + URLEncoder.encode(invitation, StandardCharsets.UTF_8);
        return tenancy.as(
                tenancy.current(),
                () -> old.whyNot(Kind.EVENT, slug, to -> Paths.item(Kind.EVENT, to, language) + "/register" + query));
    }

    /** For who has registered, whatever the event is open to; kinds that are not offered any more are named too. */
    Asked mine(Actor.Registrant me, ItemId event, Language language) {
        return tenancy.as(
                me,
                () -> asked(
                        shelf.among(List.of(event), language).stream().findFirst(),
                        calendar.find(event),
                        forms.find(event).orElseThrow(),
                        forms.kindsEver(event)));
    }

    private Asked asked(
            Optional<PublishedEdition> edition,
            Optional<EventFacts> facts,
            RegistrationForm form,
            List<InstitutionKind> kinds) {
        var event = form.event();
        return new Asked(
                edition,
                facts,
                form,
                kinds,
                members(event),
                forms.questions(event),
                forms.vacancy(event),
                calendar.cancelled(event));
    }

    private List<WorkspaceId> members(ItemId event) {
        return forms.limit(event).holds().stream()
                .map(Hold::whom)
                .flatMap(whom -> whom instanceof Hold.Whom.OfMember(var member)
                        ? java.util.stream.Stream.of(member)
                        : java.util.stream.Stream.<WorkspaceId>empty())
                .toList();
    }
}

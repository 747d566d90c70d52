package org.zaedno.hub.feeds;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventChange;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.addresses.OldAddresses;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.facts.ProgrammeText;
import org.zaedno.hub.words.Phrases;

/** Events as a calendar: of a channel, what comes and then what was; or one alone. The link of an online event is in none. */
@Component
class EventsCalendar {
    /** The shelf gives no more at once; further back nobody's calendar looks. */
    private static final int EVENTS = 100;

    private final PublishedShelf shelf;
    private final OldAddresses old;
    private final EventCalendar calendar;
    private final ProgrammeDesk programmes;
    private final Channels channels;
    private final SiteAddress address;
    private final Clock clock;

    EventsCalendar(
            PublishedShelf shelf,
            OldAddresses old,
            EventCalendar calendar,
            ProgrammeDesk programmes,
            Channels channels,
            SiteAddress address,
            Clock clock) {
        this.shelf = shelf;
        this.old = old;
        this.calendar = calendar;
        this.programmes = programmes;
        this.channels = channels;
        this.address = address;
        this.clock = clock;
    }

    byte[] write(Channel channel) {
        var events = shelf.comingFirst(channel.filter(), channel.words().language(), 0, EVENTS);
        return write(channel, events, false);
    }

    /** @throws NotFound for unknown and closed alike */
    byte[] write(Channel all, Slug slug) {
        var language = all.words().language();
        var event = shelf.find(Kind.EVENT, slug, language)
                .orElseThrow(() -> old.whyNot(Kind.EVENT, slug, to -> Paths.item(Kind.EVENT, to, language) + ".ics"));
        return write(all, List.of(event), true);
    }

    /** @param alone a cancelled one leaves the others when it would be over, and stays in its own calendar */
    private byte[] write(Channel channel, List<PublishedEdition> events, boolean alone) {
        var ids = events.stream().map(PublishedEdition::item).toList();
        var facts = calendar.of(ids);
        var changes = calendar.changes(ids);
        var happening = programmes.of(ids);
        var cancelled = calendar.cancelled(ids);
        var now = clock.instant();
        var words = channel.words();
        var names = channels.workspaces().stream()
                .collect(Collectors.toMap(
                        owner -> owner.id(), owner -> owner.name().in(words.language())));
        var themes = channels.themes();
        var text = new CalendarText()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .raw("PRODID", "-//Zaedno//" + words.language().tag().toUpperCase(Locale.ROOT))
                .raw("CALSCALE", "GREGORIAN")
                .text("NAME", channel.name())
                .text("X-WR-CALNAME", channel.name())
                .raw("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
                .raw("X-PUBLISHED-TTL", "PT12H")
                .raw("URL", address.of(Paths.in(words.language(), channel.page())));
        for (var event : events) {
            boolean off = cancelled.containsKey(event.item());
            Optional.ofNullable(facts.get(event.item()))
                    .filter(known -> alone || !off || !known.isPast(now))
                    .ifPresent(known -> write(
                            text,
                            event,
                            known,
                            Optional.ofNullable(cancelled.get(event.item())),
                            changes.getOrDefault(event.item(), EventChange.NONE),
                            happening.getOrDefault(event.item(), Programme.EMPTY),
                            names.get(event.owner()),
                            themes,
                            words));
        }
        return text.raw("END", "VCALENDAR").bytes();
    }

    /**
     * The same event has one name in both languages and in every channel. Its number goes up with every change of hour,
     * place or programme, so that programs move it; its stamp with every change of words, too.
     */
    private void write(
            CalendarText text,
            PublishedEdition event,
            EventFacts facts,
            Optional<Cancellation> cancelled,
            EventChange change,
            Programme programme,
            String owner,
            List<Theme> themes,
            Phrases words) {
        var language = words.language();
        var page = address.of(Paths.item(Kind.EVENT, event.slug(), Paths.site(event.language())));
        var title = cancelled.isPresent()
                ? words.text("site.event.cancelled-title", event.text().title())
                : event.text().title();
        var since = change.since(event.shownAt());
        var stamp = cancelled.map(Cancellation::at).filter(since::isBefore).orElse(since);
        text.raw("BEGIN", "VEVENT")
                .raw("UID", event.item().value().toString())
                .raw("SEQUENCE", Integer.toString(change.version()))
                .time("DTSTAMP", stamp)
                .time("LAST-MODIFIED", stamp)
                .time("DTSTART", facts.starts())
                .time("DTEND", facts.ends())
                .text("SUMMARY", event.sample() ? title + " (" + words.text("site.tag.sample") + ")" : title)
                .text(
                        "DESCRIPTION",
                        description(event, cancelled, words) + happens(programme, facts, words) + "\n" + page)
                .text("LOCATION", location(facts, words))
                .raw("URL", page)
                .text("CONTACT", facts.contact().isEmpty() ? owner : owner + ", " + facts.contact())
                .texts("CATEGORIES", names(themes, event, language))
                .raw("STATUS", cancelled.isPresent() ? "CANCELLED" : "CONFIRMED")
                .raw("END", "VEVENT");
    }

    private static String description(PublishedEdition event, Optional<Cancellation> cancelled, Phrases words) {
        var lead = cancelled
                .map(why ->
                        words.text("site.event.cancelled-because", why.reason().in(words.language())) + "\n"
                                + event.text().lead())
                .orElseGet(() -> event.text().lead());
        return event.sample() ? words.text("site.sample.word") + " " + lead : lead;
    }

    /** A line each, under their own heading: calendars show plain text. */
    private static String happens(Programme programme, EventFacts facts, Phrases words) {
        var lines = ProgrammeText.of(programme, facts, words).lines();
        return lines.isEmpty() ? "" : "\n\n" + words.text("programme.title") + "\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> names(List<Theme> themes, PublishedEdition event, Language language) {
        return themes.stream()
                .filter(theme -> event.themes().contains(theme.id()))
                .map(theme -> theme.name().in(language))
                .toList();
    }

    static String location(EventFacts facts, Phrases words) {
        var language = words.language();
        if (!facts.format().hasPlace()) return words.text("fact.format.online");
        var place = facts.place();
        return Stream.of(place.venue(), place.address(), place.town())
                .map(names -> names.in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

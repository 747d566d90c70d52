package org.zaedno.hub.schema;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.hosting.SharedEvents;
import org.zaedno.content.language.Language;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Summary;
import org.zaedno.hub.words.Words;

/** What an item is. Asks for the facts of its kind with the rights of the current actor. */
@Component
public class ItemThings {
    /** In characters: longer headlines are cut by those who show them. */
    private static final int HEADLINE = 110;

    private final SiteAddress address;
    private final CoalitionThings coalition;
    private final PracticeLibrary practices;
    private final EventCalendar calendar;
    private final ProgrammeDesk programmes;
    private final SharedEvents shared;
    private final CoalitionDirectory directory;
    private final ResourceShelf resources;
    private final Words words;

    ItemThings(
            SiteAddress address,
            CoalitionThings coalition,
            PracticeLibrary practices,
            EventCalendar calendar,
            ProgrammeDesk programmes,
            SharedEvents shared,
            CoalitionDirectory directory,
            ResourceShelf resources,
            Words words) {
        this.address = address;
        this.coalition = coalition;
        this.practices = practices;
        this.calendar = calendar;
        this.programmes = programmes;
        this.shared = shared;
        this.directory = directory;
        this.resources = resources;
        this.words = words;
    }

    /** @param image with scheme and host; @param themes those the item carries */
    public Thing of(PublishedEdition edition, Workspace owner, String image, List<Theme> themes) {
        var language = Paths.site(edition.language());
        var url = address.of(Paths.item(edition.kind(), edition.slug(), language));
        var thing = described(edition, owner, words.in(language))
                .id(url + "#item")
                .with("url", url)
                .with("description", Summary.of(edition))
                .with("image", image);
        if (edition.sample())
            thing.with("disambiguatingDescription", words.in(language).text("site.sample.word"));
        if (edition.kind() == Kind.EVENT) return thing;
        if (edition.kind() != Kind.RESOURCE) // a document's own language and day are not those of the page about it
        thing.with("inLanguage", tag(edition.language())).with("dateModified", time(edition.shownAt()));
        var about = themes.stream()
                .map(theme -> Thing.of("Thing").with("name", theme.name().in(language)))
                .toList();
        thing.with("isAccessibleForFree", true)
                .with("mainEntityOfPage", Thing.named(url))
                .with("about", about)
                .with("workTranslation", translations(edition));
        if (edition.kind() == Kind.PRACTICE)
            practices
                    .find(edition.item())
                    .ifPresent(facts -> PracticeThings.describe(thing, about, facts, words.in(language)));
        return thing;
    }

    private Thing described(PublishedEdition edition, Workspace owner, Phrases words) {
        var title = edition.text().title();
        var author = coalition.member(owner, words.language());
        return switch (edition.kind()) {
            case NEWS ->
                Thing.of("NewsArticle")
                        .with("headline", title.length() > HEADLINE ? title.substring(0, HEADLINE - 1) + "…" : title)
                        .with("name", title)
                        .with("datePublished", time(edition.publishedAt()))
                        .with("author", author)
                        .with("publisher", coalition.publisher(words));
            case PRACTICE ->
                Thing.of("LearningResource")
                        .with("name", title)
                        .with("learningResourceType", words.text("site.kind.practice"))
                        .with("datePublished", time(edition.publishedAt()))
                        .with("author", author)
                        .with("publisher", coalition.publisher(words));
            case EVENT -> event(edition, author, words);
            case RESOURCE -> resource(edition, author, words);
            case PAGE ->
                Thing.of("WebPage")
                        .with("name", title)
                        .with("datePublished", time(edition.publishedAt()))
                        .with("author", author)
                        .with("publisher", coalition.publisher(words));
        };
    }

    private Thing event(PublishedEdition edition, Thing organizer, Phrases words) {
        var page = address.of(Paths.item(Kind.EVENT, edition.slug(), words.language()));
        var others = shared.of(edition.item()).stream()
                .flatMap(host -> directory.find(host.workspace()).stream())
                .map(host -> coalition.member(host, words.language()))
                .toList();
        var thing = Thing.of("Event").with("name", edition.text().title());
        if (others.isEmpty()) thing.with("organizer", organizer);
        else
            thing.with(
                    "organizer",
                    Stream.concat(Stream.of(organizer), others.stream()).toList());
        var status = calendar.cancelled(edition.item()).isPresent() ? "EventCancelled" : "EventScheduled";
        calendar.find(edition.item()).ifPresent(facts -> {
            var where = location(facts, page, words.language());
            thing.with("startDate", facts.isWholeDays() ? words.day(facts.starts()) : local(facts.starts()))
                    .with("endDate", facts.isWholeDays() ? facts.lastDay().toString() : local(facts.ends()))
                    .with("eventStatus", "https://schema.org/" + status)
                    .with("eventAttendanceMode", "https://schema.org/" + attendance(facts))
                    .with("location", where)
                    .with("inLanguage", Tags.of(facts.languages()));
            ProgrammeThings.describe(thing, programmes.of(edition.item()), facts, where, words);
        });
        return thing;
    }

    private static String attendance(EventFacts facts) {
        return switch (facts.format()) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case BOTH -> "MixedEventAttendanceMode";
        };
    }

    /** On line it is at the address of its page: the link itself is for those who take part. */
    private static List<Thing> location(EventFacts facts, String page, Language language) {
        var places = new ArrayList<Thing>();
        if (facts.format().hasPlace() && !facts.place().equals(EventPlace.NOWHERE)) {
            var place = facts.place();
            var name = place.venue().in(language);
            places.add(Thing.of("Place")
                    .with("name", name.isEmpty() ? place.town().in(language) : name)
                    .with(
                            "address",
                            Thing.of("PostalAddress")
                                    .with("streetAddress", place.address().in(language))
                                    .with("addressLocality", place.town().in(language)))
                    .with("hasMap", place.map().map(Object::toString)));
        }
        if (facts.format() != Format.IN_PERSON)
            places.add(Thing.of("VirtualLocation").with("url", page));
        return places;
    }

    private Thing resource(PublishedEdition edition, Thing member, Phrases words) {
        var facts = resources.find(edition.item());
        var thing = Thing.of(
                        facts.map(known -> ResourceThings.type(known.type())).orElse("CreativeWork"))
                .with("name", edition.text().title())
                .with("sdDatePublished", words.day(edition.publishedAt()))
                .with("sdPublisher", member);
        facts.ifPresent(known -> ResourceThings.describe(thing, known, words));
        return thing;
    }

    private List<Thing> translations(PublishedEdition edition) {
        return Stream.of(Language.BG, Language.EN)
                .filter(other ->
                        other != edition.language() && edition.languages().contains(other))
                .map(other -> Thing.named(address.of(Paths.item(edition.kind(), edition.slug(), other)) + "#item"))
                .toList();
    }

    private static String tag(Language edition) {
        return edition.locale().getLanguage();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** As the clocks in Sofia show it, with how far they are from UTC on that day. */
    static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(instant, WallTime.SOFIA));
    }
}

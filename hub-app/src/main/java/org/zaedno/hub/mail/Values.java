package org.zaedno.hub.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.mail.MailId;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Placeholder;
import org.zaedno.content.mail.Registrant;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.facts.EventWhere;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;

/** What is filled into mails. */
@Component
class Values {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String SAMPLE = "sample";
    private static final RegistrationSecret NO_SECRET = new RegistrationSecret("primer-primer-primer-primer");

    private final SiteAddress site;
    private final Words words;
    private final ObjectProvider<MailLink> others;
    private final Clock clock;

    Values(SiteAddress site, Words words, ObjectProvider<MailLink> others, Clock clock) {
        this.site = site;
        this.words = words;
        this.others = others;
        this.clock = clock;
    }

    Filling of(MailMatter matter) {
        var language = matter.language();
        var phrases = words.in(language);
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.ORGANISER, matter.organiser().in(language));
        link(matter).ifPresent(link -> values.put(Placeholder.LINK, link));
        matter.event().ifPresent(event -> {
            values.put(Placeholder.EVENT, event.title());
            values.put(Placeholder.PAGE, page(event, language));
            event.facts().ifPresent(facts -> {
                var hours = EventHours.of(facts.starts(), facts.ends(), phrases);
                values.put(Placeholder.WHEN, String.join(", ", hours.lines()));
                values.put(Placeholder.WHERE, EventWhere.of(facts, phrases));
            });
        });
        matter.registrant().ifPresent(person -> person(person, matter, phrases, values));
        // Why an event is off is its own reason, not the last one that this person was told.
        if (matter.occasion() == Occasion.EVENT_CANCELLED && !matter.fact().equals(SAMPLE))
            values.put(
                    Placeholder.REASON,
                    matter.event()
                            .flatMap(MailMatter.Event::off)
                            .map(reason -> reason.in(language))
                            .orElse(""));
        matter.guest().ifPresent(guest -> {
            values.put(Placeholder.NAME, guest.name());
            values.put(Placeholder.WORDS, guest.words());
        });
        if (matter.fact().equals(SAMPLE)) sample(phrases, values);
        else
            others.stream()
                    .filter(other -> matter.occasion().allowed().contains(other.placeholder()))
                    .forEach(other ->
                            other.address(matter).ifPresent(address -> values.put(other.placeholder(), address)));
        return new Filling(values);
    }

    private static void person(Registrant person, MailMatter matter, Phrases phrases, Map<Placeholder, String> values) {
        values.put(Placeholder.NAME, person.name());
        values.put(Placeholder.REASON, person.reason());
        if (person.party() > 1) values.put(Placeholder.PARTY, phrases.number(person.party()));
        person.position().ifPresent(position -> values.put(Placeholder.POSITION, phrases.number(position)));
        person.offerEnds().ifPresent(end -> values.put(Placeholder.DEADLINE, phrases.dateAndTime(end)));
        if (person.placed())
            matter.event()
                    .flatMap(MailMatter.Event::facts)
                    .flatMap(EventFacts::online)
                    .ifPresent(online -> values.put(Placeholder.ONLINE, online.value()));
    }

    private void sample(Phrases phrases, Map<Placeholder, String> values) {
        values.put(Placeholder.WORDS, phrases.text("mail.sample.words"));
        values.put(Placeholder.CERTIFICATE, "https://example.org/certificate");
        values.put(Placeholder.FEEDBACK, "https://example.org/feedback");
    }

    /** The personal link: whoever has it is that person to us. Of who is invited, the way to the form. */
    Optional<String> link(MailMatter matter) {
        if (matter.occasion() == Occasion.INVITATION)
            return matter.guest()
                    .flatMap(MailMatter.Guest::secret)
                    .flatMap(secret -> matter.event()
                            .map(event -> site.of(Paths.item(Kind.EVENT, event.slug(), Paths.site(matter.language())))
                                    + "/register?invitation=" + secret.value()));
        return matter.registrant()
                .flatMap(Registrant::secret)
                .map(secret -> site.of(Paths.in(matter.language(), "/registrations/" + secret.value())));
    }

    /** The page of the event in the language in which it is published. */
    String page(MailMatter.Event event, Language reading) {
        var edition = event.edition() == Language.BG_EASY && reading == Language.EN ? Language.BG : event.edition();
        return site.of(Paths.item(Kind.EVENT, event.slug(), Paths.site(edition)));
    }

    /** Somebody who does not exist, with everything that a mail can say about a person. */
    MailMatter madeUp(Sample sample, Occasion occasion) {
        var phrases = words.in(sample.language());
        var person = new Registrant(
                phrases.text("mail.sample.name"),
                2,
                true,
                OptionalInt.of(3),
                Optional.of(clock.instant().plus(Duration.ofDays(2))),
                phrases.text("mail.sample.reason"),
                Optional.of(NO_SECRET));
        return new MailMatter(
                new MailId(NOBODY),
                SAMPLE,
                occasion,
                "primer@example.org",
                sample.language(),
                sample.owner(),
                sample.organiser(),
                Optional.empty(),
                Optional.of(sample.event().orElseGet(() -> event(sample.language()))),
                Optional.of(NOBODY),
                Optional.of(person),
                false,
                occasion == Occasion.INVITATION
                        ? Optional.of(new MailMatter.Guest(
                                person.name(), "", Optional.of(new LinkSecret(NO_SECRET.value())), false))
                        : Optional.empty(),
                Optional.empty(),
                true);
    }

    private MailMatter.Event event(Language language) {
        var day = WallTime.of(clock.instant()).shown().toLocalDate().plusDays(21);
        var facts = new EventFacts(
                new WallTime(day.atTime(LocalTime.of(10, 0))).instant(),
                new WallTime(day.atTime(LocalTime.of(15, 0))).instant(),
                Format.BOTH,
                new EventPlace(
                        both("mail.sample.venue"), both("mail.sample.town"), new Names("", ""), Optional.empty()),
                Optional.of(new WebLink("https://example.org/online")),
                Set.of(),
                "");
        var title = words.in(language).text("mail.sample.event");
        return new MailMatter.Event(
                new ItemId(NOBODY), title, language, new Slug("primer"), Optional.of(facts), 1, Optional.empty());
    }

    private Names both(String key) {
        return new Names(words.in(Language.BG).text(key), words.in(Language.EN).text(key));
    }
}

package org.zaedno.hub.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Registrant;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.feeds.Invitation;
import org.zaedno.hub.words.Words;

/** Makes mails: of what is known at this moment, in the person's language, with the organiser's words. */
@Component
@EnableConfigurationProperties(MailProperties.class)
public class Letters {
    /** Of a digest, in bytes: two different facts never share a name. */
    private static final int NAME_BYTES = 16;

    private final OwnWords own;
    private final Values values;
    private final SiteAddress site;
    private final Words words;
    private final MailProperties settings;
    private final Clock clock;

    Letters(OwnWords own, Values values, SiteAddress site, Words words, MailProperties settings, Clock clock) {
        this.own = own;
        this.values = values;
        this.site = site;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether mail leaves the house at all; else it stays in the outbox. */
    public boolean areSent() {
        return settings.isSet();
    }

    /** This mail as it would be sent now. */
    public Letter of(MailMatter matter) {
        var text = matter.message()
                .orElseGet(() -> own.of(
                        matter.owner(),
                        matter.event().map(MailMatter.Event::id),
                        matter.occasion(),
                        matter.language()));
        return written(matter, text);
    }

    /** What was written by hand, as this person would get it now. @throws InvalidValue where a placeholder is unknown */
    public Letter preview(MailMatter matter, MailText text) {
        return written(matter, text.fitFor(matter.occasion()));
    }

    /** These words for somebody made up, exactly as they would be sent. @throws InvalidValue where a placeholder is unknown */
    public Letter sample(Sample sample, Occasion occasion, MailText text) {
        return written(values.madeUp(sample, occasion), text.fitFor(occasion));
    }

    /** The hub's own words. */
    public MailText original(Occasion occasion, Language language) {
        return own.original(occasion, language);
    }

    /** The words with which this mail is written now. */
    public MailText present(WorkspaceId owner, Optional<ItemId> event, Occasion occasion, Language language) {
        return own.of(owner, event, occasion, language);
    }

    private Letter written(MailMatter matter, MailText text) {
        var filling = values.of(matter);
        var language = matter.language();
        var foot = foot(matter);
        var subject = filling.subject(text);
        var body = filling.body(text);
        return new Letter(
                matter.address(),
                matter.registrant()
                        .map(Registrant::name)
                        .or(() -> matter.guest().map(MailMatter.Guest::name))
                        .orElse(""),
                matter.organiser().in(language),
                matter.replyTo(),
                language,
                subject,
                body + "\n\n-- \n" + foot,
                LetterHtml.page(subject, body, foot, language),
                LetterHtml.body(body) + LetterHtml.body(foot),
                calendar(matter),
                threading(matter),
                matter.occasion().isOptional() ? values.link(matter) : Optional.empty());
    }

    private String foot(MailMatter matter) {
        var phrases = words.in(matter.language());
        var organiser = matter.organiser().in(matter.language());
        var why = matter.registration().isPresent()
                ? phrases.text("mail.foot.registered", organiser)
                : phrases.text(matter.guest().isPresent() ? "mail.foot.invited" : "mail.foot.sent", organiser);
        return why + "\n" + phrases.text(matter.replyTo().isPresent() ? "mail.foot.answer" : "mail.foot.no-answer");
    }

    private Letter.Threading threading(MailMatter matter) {
        return new Letter.Threading(
                name(matter.fact() + " " + matter.occasion().template()),
                matter.registration().map(registration -> name("thread " + registration)),
                matter.message().isPresent());
    }

    /** The same for the same fact on every hub and after every restart, and says nothing about it. */
    private String name(String fact) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(fact.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES) + "@" + site.host();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Optional<Letter.CalendarPart> calendar(MailMatter matter) {
        boolean comes = matter.occasion().invites()
                && matter.registrant().filter(Registrant::placed).isPresent();
        boolean goes = matter.occasion().callsOff() && matter.invited();
        if (!comes && !goes) return Optional.empty();
        var phrases = words.in(matter.language());
        return matter.event()
                .flatMap(event -> event.facts().map(facts -> {
                    var guest = new Invitation.Guest(
                            matter.registrant().map(Registrant::name).orElse(""), matter.address());
                    var host = new Invitation.Host(
                            matter.organiser().in(matter.language()),
                            matter.replyTo().or(settings::sender).orElse("zaedno@" + site.host()));
                    var invitation = new Invitation(
                            event.id(),
                            event.title(),
                            facts,
                            event.version(),
                            values.page(event, matter.language()),
                            comes ? values.link(matter) : Optional.empty(),
                            host,
                            guest,
                            clock.instant());
                    return comes
                            ? new Letter.CalendarPart("REQUEST", invitation.request(phrases))
                            : new Letter.CalendarPart("CANCEL", invitation.cancel(phrases));
                }));
    }
}

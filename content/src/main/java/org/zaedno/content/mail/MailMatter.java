package org.zaedno.content.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Everything a mail is made of, as it is at this moment.
 *
 * @param fact why it is sent; the same fact is never sent twice
 * @param address to whom
 * @param language the person's
 * @param organiser the workspace that writes
 * @param replyTo where answers go; empty: to nobody
 * @param guest who is invited and has not registered
 * @param message what was written by hand in place of the usual words
 * @param registrationGone it was about a registration, and there is none any more
 * @param invited an earlier mail put the event into the person's calendar
 */
public record MailMatter(
        MailId id,
        String fact,
        Occasion occasion,
        String address,
        Language language,
        WorkspaceId owner,
        Names organiser,
        Optional<String> replyTo,
        Optional<Event> event,
        Optional<UUID> registration,
        Optional<Registrant> registrant,
        boolean registrationGone,
        Optional<Guest> guest,
        Optional<MailText> message,
        boolean invited) {

    /**
     * @param title in the person's language where it is published in it
     * @param edition in which the title is
     * @param facts empty where nobody said when it is
     * @param version as in the public calendar
     * @param off why it does not take place; empty: it does
     */
    public record Event(
            ItemId id,
            String title,
            Language edition,
            Slug slug,
            Optional<EventFacts> facts,
            int version,
            Optional<Names> off) {}

    /**
     * @param name may be empty
     * @param words for this one person; may be empty
     * @param secret of the link to the form; empty where this hub has not the key with which it was made
     * @param over taken back, or used already
     */
    public record Guest(String name, String words, Optional<LinkSecret> secret, boolean over) {}

    /** Nobody to write to, or nothing to say any more: a reminder of what has begun, to who does not come, of what is off. */
    public boolean isVain(Instant now) {
        if (registrationGone || guest.filter(Guest::over).isPresent()) return true;
        boolean off = event.flatMap(Event::off).isPresent();
        if (off ? occasion.isForComing() : occasion == Occasion.EVENT_CANCELLED) return true;
        return occasion == Occasion.REMINDER
                && (begun(now) || registrant.filter(Registrant::placed).isEmpty());
    }

    private boolean begun(Instant now) {
        return event.flatMap(Event::facts)
                .filter(facts -> !facts.starts().isAfter(now))
                .isPresent();
    }

    /** The link in it cannot be made here: another hub has the key. */
    public boolean isForAnotherHub() {
        return registrant.filter(one -> one.secret().isEmpty()).isPresent()
                || guest.filter(one -> one.secret().isEmpty()).isPresent();
    }
}

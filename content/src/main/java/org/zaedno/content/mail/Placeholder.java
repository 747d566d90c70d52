package org.zaedno.content.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is filled in for each person when a mail is made. Its stored form is {@code {{name}}}; editors see it in their language. */
public enum Placeholder {
    /** The person's. */
    NAME,
    /** The event's title. */
    EVENT,
    WHEN,
    WHERE,
    /** The workspace's name. */
    ORGANISER,
    /** The event's public page. */
    PAGE,
    /** The personal link, to see, change or cancel the registration. */
    LINK,
    /** Where one takes part on line; only for those who have a place. */
    ONLINE,
    /** How many people the registration is for. */
    PARTY,
    /** In the waiting list, from 1. */
    POSITION,
    /** Until when an offered place is held. */
    DEADLINE,
    /** What the organiser said. */
    REASON,
    /** What was said to this one person in an invitation. */
    WORDS,
    /** Where the person's certificate is. */
    CERTIFICATE,
    /** Where the person tells how it was. */
    FEEDBACK;

    /** As stored and as in keys of translations. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String token() {
        return "{{" + key() + "}}";
    }

    public static Optional<Placeholder> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

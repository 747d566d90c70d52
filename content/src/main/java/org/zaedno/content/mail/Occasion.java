package org.zaedno.content.mail;

import static org.zaedno.content.mail.Placeholder.CERTIFICATE;
import static org.zaedno.content.mail.Placeholder.DEADLINE;
import static org.zaedno.content.mail.Placeholder.EVENT;
import static org.zaedno.content.mail.Placeholder.FEEDBACK;
import static org.zaedno.content.mail.Placeholder.LINK;
import static org.zaedno.content.mail.Placeholder.NAME;
import static org.zaedno.content.mail.Placeholder.ONLINE;
import static org.zaedno.content.mail.Placeholder.ORGANISER;
import static org.zaedno.content.mail.Placeholder.PAGE;
import static org.zaedno.content.mail.Placeholder.PARTY;
import static org.zaedno.content.mail.Placeholder.POSITION;
import static org.zaedno.content.mail.Placeholder.REASON;
import static org.zaedno.content.mail.Placeholder.WHEN;
import static org.zaedno.content.mail.Placeholder.WHERE;
import static org.zaedno.content.mail.Placeholder.WORDS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why somebody is written to. Each has a text of its own in both languages. */
public enum Occasion {
    CONFIRMED("registration.confirmed", PARTY, ONLINE),
    WAITING("registration.waiting", PARTY, POSITION),
    AWAITING_APPROVAL("registration.awaiting-approval", PARTY),
    APPROVED("registration.approved", PARTY, ONLINE, REASON),
    REFUSED("registration.refused", REASON),
    OFFERED("registration.offered", PARTY, DEADLINE),
    OFFER_EXPIRED("registration.offer-expired"),
    PROMOTED("registration.promoted", PARTY, ONLINE),
    CHANGED("registration.changed", PARTY, POSITION, ONLINE),
    CANCELLED("registration.cancelled", REASON),
    EVENT_CHANGED("event.changed", ONLINE),
    EVENT_CANCELLED("event.cancelled", REASON),
    /** It takes place after all. */
    EVENT_REINSTATED("event.reinstated", PARTY, ONLINE),
    REMINDER("event.reminder", PARTY, ONLINE),
    THANKS("event.thanks", CERTIFICATE, FEEDBACK),
    /** By name, to somebody who has not registered; its {@link Placeholder#LINK} leads to the form. */
    INVITATION("event.invitation", WORDS),
    /** Written by hand to a chosen set of people. */
    MESSAGE("message", ONLINE);

    /** After these the person has the event in the calendar. */
    private static final Set<Occasion> INVITING = EnumSet.of(CONFIRMED, APPROVED, PROMOTED);

    private static final Set<Occasion> UPDATING = EnumSet.of(CHANGED, EVENT_CHANGED, EVENT_REINSTATED);
    private static final Set<Occasion> CALLING_OFF = EnumSet.of(CANCELLED, REFUSED, EVENT_CANCELLED);

    private final String template;
    private final Set<Placeholder> allowed;

    Occasion(String template, Placeholder... more) {
        this.template = template;
        var all = EnumSet.of(NAME, EVENT, WHEN, WHERE, ORGANISER, PAGE, LINK);
        all.addAll(List.of(more));
        this.allowed = Collections.unmodifiableSet(all);
    }

    /** As stored, e.g. {@code registration.confirmed}. */
    public String template() {
        return template;
    }

    /** As in keys of translations and in addresses: {@code registration-confirmed}. */
    public String key() {
        return template.replace('.', '-');
    }

    /** What can be filled in here, in the order in which it is offered. */
    public Set<Placeholder> allowed() {
        return allowed;
    }

    /** The event belongs into the calendar of who has a place. */
    public boolean invites() {
        return INVITING.contains(this) || UPDATING.contains(this);
    }

    /** The event leaves the calendar again. */
    public boolean callsOff() {
        return CALLING_OFF.contains(this);
    }

    /** Not needed to take part: who wants none has a way out in its head. */
    public boolean isOptional() {
        return this == REMINDER || this == THANKS || this == MESSAGE;
    }

    /** Only to who comes: not sent once the event is off. */
    boolean isForComing() {
        return this == REMINDER || this == THANKS || this == INVITATION || this == EVENT_REINSTATED;
    }

    /** The names of those that put the event into the calendar. */
    static String[] inviting() {
        return INVITING.stream().map(Occasion::template).toArray(String[]::new);
    }

    public static Optional<Occasion> of(String template) {
        return Stream.of(values()).filter(one -> one.template.equals(template)).findFirst();
    }

    public static Optional<Occasion> ofKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

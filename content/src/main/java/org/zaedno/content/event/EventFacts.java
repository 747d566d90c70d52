package org.zaedno.content.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What an event is in every language.
 *
 * @param online where those who take part find it; only the owner's people are told, for everybody else it is empty
 * @param contact how readers reach the organisers
 */
public record EventFacts(
        Instant starts,
        Instant ends,
        Format format,
        EventPlace place,
        Optional<WebLink> online,
        Set<Tongue> languages,
        String contact) {
    /** In characters. */
    public static final int CONTACT_MAX = 300;

    /** @throws InvalidValue where it ends before it begins, and for a contact over its limit */
    public EventFacts {
        if (!starts.isBefore(ends)) throw new InvalidValue("event-order");
        languages = ClosedList.ordered(Tongue.class, languages);
        contact = TypedText.line(contact);
        if (contact.length() > CONTACT_MAX) throw new InvalidValue("name-long", CONTACT_MAX);
    }

    /** From midnight to midnight in Sofia: the days are known, the hours are not and may not be told. */
    public boolean isWholeDays() {
        return WallTime.of(starts).isMidnight() && WallTime.of(ends).isMidnight();
    }

    /** In Sofia; of an event of whole days the day before the midnight at which it ends. */
    public LocalDate lastDay() {
        return WallTime.of(ends.minusNanos(1)).shown().toLocalDate();
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(ends);
    }
}

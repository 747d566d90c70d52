package org.zaedno.content.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * An event that is begun again on another day.
 *
 * @param days how much later the new one is, as calendars in Sofia count
 * @param now nothing of the new one is planned before it
 */
public record CarriedOver(ItemId from, ItemId to, WorkspaceId owner, long days, Instant now) {
    /** The same hour on the clocks in Sofia, so many days later; one that the clocks leave out is an hour later. */
    public Instant shift(Instant moment) {
        return ZonedDateTime.ofInstant(moment, WallTime.SOFIA).plusDays(days).toInstant();
    }

    public LocalDate shift(LocalDate day) {
        return day.plusDays(days);
    }
}

package org.zaedno.hub.workspace.hosting;

import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventSeries;
import org.zaedno.content.event.NextEvents;
import org.zaedno.content.hosting.EventHosts;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;

/** The doors that these screens knock at. */
@Component
record HostingDoors(
        EventHosts hosts,
        EventCalendar calendar,
        EventSeries series,
        NextEvents next,
        EditorialDesk items,
        CoalitionDirectory directory,
        Words words) {}

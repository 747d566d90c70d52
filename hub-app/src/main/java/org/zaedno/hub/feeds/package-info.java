/**
 * What programs follow: feeds, calendars, the map of the site, cards for other sites. Everybody is a stranger here, session or
 * not. Each format has a door of its own: {@code FeedDoor}, {@code CalendarDoor}, {@code SitemapDoor}, {@code CardDoor}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What an event is besides its words: when and where. Enter by {@link org.zaedno.content.event.EventCalendar}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

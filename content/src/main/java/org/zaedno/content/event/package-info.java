/**
 * What an event is besides its words: when and where, enter by {@link org.zaedno.content.event.EventCalendar}; what
 * happens there, by {@link org.zaedno.content.event.ProgrammeDesk}; how one gets in, by
 * {@link org.zaedno.content.event.AccessDesk}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The door of an event on its day: a page for a phone, which goes on without a network. Enter by
 * {@link org.zaedno.hub.site.CheckInPage}.
 *
 * @see "Decision 0027"
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Registering for an event, one's own registration and certificate, and the check of anybody's: public, without account, session or script. Enter by
 * {@link org.zaedno.hub.registration.RegistrationPages}, {@link
 * org.zaedno.hub.registration.PersonalPages} and {@link org.zaedno.hub.registration.CheckPages}; how it looks
 * is made in {@link org.zaedno.hub.site}.
 *
 * @see "Decision 0026"
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

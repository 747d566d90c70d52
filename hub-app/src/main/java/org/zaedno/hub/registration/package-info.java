/**
 * Registering for an event, and one's own registration: public, without account, session or script. Enter by
 * {@link org.zaedno.hub.registration.RegistrationPages} and {@link org.zaedno.hub.registration.PersonalPages}; how it looks
 * is made in {@link org.zaedno.hub.site}.
 *
 * @see "Decision 0026"
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Places at events: how one registers, who has a place, whose turn it is, who came. Enter by
 * {@link org.zaedno.content.registration.RegistrationDesk} for whatever is decided, by
 * {@link org.zaedno.content.registration.RegistrationForms} for how one registers and what is free, by
 * {@link org.zaedno.content.registration.Registrations} for who did.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

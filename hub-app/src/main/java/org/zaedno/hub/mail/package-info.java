/**
 * Mail on its way: made of what is known at the moment of sending, handed to a mail server where one is set. Enter by
 * {@link org.zaedno.hub.mail.Letters}; {@code Mailer} sends by itself.
 */
@ApplicationModule(displayName = "Mail on its way")
@NullMarked
package org.zaedno.hub.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

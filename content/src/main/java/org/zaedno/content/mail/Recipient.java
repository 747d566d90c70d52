package org.zaedno.content.mail;

import org.zaedno.content.language.Language;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;

/** Whom to write to; the name of who sent the form. */
public record Recipient(
        RegistrationId registration, String name, String address, Language language, RegistrationState state) {}

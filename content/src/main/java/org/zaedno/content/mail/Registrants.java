package org.zaedno.content.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells mails of registrations; shows each actor what is theirs. */
interface Registrants {
    /** Empty for one that was erased or purged: nobody is written to about it any more. */
    Optional<Registrant> find(UUID registration);

    /** Who is invited by name; empty once the name was forgotten. */
    Optional<MailMatter.Guest> guest(UUID invitation);

    /** Of who sent each form; without those that are gone. */
    Map<UUID, String> names(Collection<UUID> registrations);
}

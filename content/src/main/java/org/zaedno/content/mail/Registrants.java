package org.zaedno.content.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;

/** Tells mails of registrations; shows each actor what is theirs. */
interface Registrants {
    /** Whom to write to. */
    record Recipient(ItemId event, String name, String address, Language language) {}

    /** Empty for one that was erased or purged: nobody is written to about it any more. */
    Optional<Registrant> find(UUID registration);

    /** Without those that are gone. */
    Map<UUID, Recipient> recipients(Collection<UUID> registrations);
}

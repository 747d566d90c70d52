package org.zaedno.hub.registration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.site.FilledForm;

/** From a form's key to the personal link of who sent it. */
@Component
class SentForms {
    private final PersonalLinks links;
    private final Registrations registrations;
    private final Tenancy tenancy;

    SentForms(PersonalLinks links, Registrations registrations, Tenancy tenancy) {
        this.links = links;
        this.registrations = registrations;
        this.tenancy = tenancy;
    }

    RegistrationSecret secret(ItemId event, FormKey key) {
        return links.secret(event, key);
    }

    /** Empty where nothing came of it yet, or not any more, and for who writes another name or address than who sent it. */
    Optional<RegistrationSecret> known(ItemId event, FormKey key, FilledForm filled) {
        var secret = secret(event, key);
        try {
            var own = tenancy.as(new Actor.Registrant(secret), registrations::mine)
                    .form();
            return filled.isBy(own) ? Optional.of(secret) : Optional.empty();
        } catch (NotFound nothing) {
            return Optional.empty();
        }
    }
}

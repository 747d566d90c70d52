package org.zaedno.content.people;

import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;

/** Whom a coordinator wants in the team, in which roles, and in which language the invitation speaks. */
public record InvitationWish(EmailAddress email, Set<Role> roles, Language language) {
    public InvitationWish {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) throw new InvalidValue("no-role");
        language = Person.readsIn(language);
    }
}

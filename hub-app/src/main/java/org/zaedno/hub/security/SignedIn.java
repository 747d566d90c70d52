package org.zaedno.hub.security;

import java.security.Principal;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Who is signed in. Holds no right: those are asked of the database at every transaction.
 *
 * @param home the workspace acted for where the address names none
 */
public record SignedIn(PersonId person, String displayName, WorkspaceId home) implements Principal {
    /** The id: names and addresses stay out of logs. */
    @Override
    public String getName() {
        return person.toString();
    }
}

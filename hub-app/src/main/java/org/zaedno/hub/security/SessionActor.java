package org.zaedno.hub.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ActorSource;

/** The signed-in person acting for the workspace in the address; a stranger where nobody is signed in. */
@Component
class SessionActor implements ActorSource {
    private final ObjectProvider<WorkspaceInAddress> address;

    SessionActor(ObjectProvider<WorkspaceInAddress> address) {
        this.address = address;
    }

    @Override
    public Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person))
            return Actor.STRANGER;
        var workspace = Optional.ofNullable(address.getIfAvailable()).flatMap(WorkspaceInAddress::current);
        return new Actor.Acting(person.person(), workspace.orElse(person.home()));
    }
}

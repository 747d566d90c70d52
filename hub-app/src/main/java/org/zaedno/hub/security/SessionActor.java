package org.zaedno.hub.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ActorSource;

/** The signed-in person acting for the workspace in the address; a stranger where nobody is signed in. */
@Component
class SessionActor implements ActorSource {
    private final SingletonSupplier<WorkspaceInAddress> address;

    SessionActor(ObjectProvider<WorkspaceInAddress> address) {
        this.address = SingletonSupplier.of(() -> address.getIfAvailable(() -> Optional::empty));
    }

    @Override
    public Actor current() {
        return SignedIn.in(SecurityContextHolder.getContext())
                .<Actor>map(person -> new Actor.Acting(
                        person.person(), address.obtain().current().orElse(person.home())))
                .orElse(Actor.STRANGER);
    }
}

package org.zaedno.content.tenancy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one actor of this thread: bound by {@link Tenancy#as}, else what the application's source says, else a stranger. */
@Component
class CurrentActor {
    static final ScopedValue<Actor> BOUND = ScopedValue.newInstance();
    private final ObjectProvider<ActorSource> source;

    CurrentActor(ObjectProvider<ActorSource> source) {
        this.source = source;
    }

    Actor actor() {
        if (BOUND.isBound()) return BOUND.get();
        var known = source.getIfAvailable();
        return known == null ? Actor.STRANGER : known.current();
    }
}

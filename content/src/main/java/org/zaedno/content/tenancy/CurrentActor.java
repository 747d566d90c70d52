package org.zaedno.content.tenancy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The one actor of this thread: bound by {@link Tenancy#as}, else what the application's source says, else a stranger. */
@Component
class CurrentActor {
    static final ScopedValue<Actor> BOUND = ScopedValue.newInstance();
    /** Looked up once: this is asked several times for every page. */
    private final SingletonSupplier<ActorSource> source;

    CurrentActor(ObjectProvider<ActorSource> source) {
        this.source = SingletonSupplier.of(() -> source.getIfAvailable(() -> () -> Actor.STRANGER));
    }

    Actor actor() {
        if (BOUND.isBound()) return BOUND.get();
        return source.obtain().current();
    }
}

package org.zaedno.hub.workspace.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.zaedno.content.registration.Place;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.Refusal;

/**
 * One decision about many, one after the other in the order of their arrival: each is a fact of its own, and what cannot be done
 * for one holds up no other.
 */
record ManyDeeds(RegistrationDesk desk, Registrations registrations) {
    /** What came of it for one. */
    sealed interface Outcome {
        Registered registered();

        record Decided(Registered registered, Place place) implements Outcome {}

        /** Somebody else has decided, or they have given up, before it came to them. */
        record NotAny(Registered registered) implements Outcome {}

        record Failed(Registered registered, Refusal why) implements Outcome {}
    }

    List<Outcome> approve(List<RegistrationId> ids) {
        return each(ids, one -> one.state() == RegistrationState.AWAITING_APPROVAL, one -> desk.approve(one.id()));
    }

    List<Outcome> refuse(List<RegistrationId> ids, String reason) {
        return each(ids, one -> one.state().isLive(), one -> desk.refuse(one.id(), reason));
    }

    private List<Outcome> each(
            List<RegistrationId> ids, java.util.function.Predicate<Registered> fits, Function<Registered, Place> deed) {
        var outcomes = new ArrayList<Outcome>();
        ids.stream()
                .flatMap(id -> registrations.find(id).stream())
                .sorted(Comparator.comparingInt(Registered::arrival))
                .forEach(one -> outcomes.add(fits.test(one) ? done(one, deed) : new Outcome.NotAny(one)));
        return outcomes;
    }

    private static Outcome done(Registered registered, Function<Registered, Place> deed) {
        try {
            return new Outcome.Decided(registered, deed.apply(registered));
        } catch (Refusal why) {
            return new Outcome.Failed(registered, why);
        }
    }
}

package org.zaedno.hub.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Behind the kept pages and before everything that has to be made. Two limits for strangers: how much one network may ask
 * for, and how much is made at once for all of them, less while people are at work. Who is signed in goes past both.
 *
 * @see "Decision 0019"
 */
final class Turnstile {
    /** What somebody is told to wait for where only the crowd is in their way. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /** How a request is let in. */
    sealed interface Entry {}

    /** Sent away. */
    record Refused(int status, Duration after) implements Entry {}

    /** Let in; to be closed when it is answered. */
    record Admitted(Optional<Turns> turn, long since) implements Entry, AutoCloseable {
        @Override
        public void close() {
            turn.ifPresent(turns -> turns.giveBack(Duration.ofNanos(System.nanoTime() - since)));
        }
    }

    private static final Admitted FREELY = new Admitted(Optional.empty(), 0);

    private final Optional<Budgets> budgets;
    private final AtWork atWork;
    private final Turns turns;

    Turnstile(LimitsProperties limits, Clock clock, Turns.Rests rests) {
        budgets =
                limits.pagesAMinute() == 0 ? Optional.empty() : Optional.of(new Budgets(limits.pagesAMinute(), clock));
        atWork = new AtWork(clock);
        turns = new Turns(limits.turns(), limits.besideWork(), atWork, rests);
    }

    Entry enter(HttpServletRequest request) {
        var effort = Effort.of(request.getMethod(), request.getRequestURI(), request.getQueryString() != null);
        if (effort == Effort.NOTHING) return FREELY;
        if (isSignedIn(request)) {
            atWork.noticed();
            return FREELY;
        }
        var network = Network.of(request.getRemoteAddr());
        var wait =
                network.home() ? Optional.<Duration>empty() : budgets.flatMap(all -> all.spend(network, effort.cost));
        if (wait.isPresent()) return new Refused(429, wait.get());
        if (!effort.inTurn) return FREELY;
        return turns.take() ? new Admitted(Optional.of(turns), System.nanoTime()) : new Refused(503, A_MOMENT);
    }

    /** A session alone is nothing: the sign-in page begins one for everybody. */
    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext security
                && security.getAuthentication() != null;
    }
}

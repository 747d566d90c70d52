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
    /** Of the web server's threads (server.tomcat.threads.max, 80), what pages and what selections may hold. */
    private static final int PAGES_HERE = 32;

    private static final int SELECTIONS_HERE = 24;

    /** Of the time for pages: they are kept once made, and their number has an end. */
    private static final double PAGES_BESIDE_WORK = 0.5;

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
    private final Turns pages;
    private final Turns selections;

    Turnstile(LimitsProperties limits, Clock clock, Turns.Rests rests) {
        budgets =
                limits.pagesAMinute() == 0 ? Optional.empty() : Optional.of(new Budgets(limits.pagesAMinute(), clock));
        atWork = new AtWork(clock);
        double besideWork = limits.besideWork();
        pages = new Turns(limits.turns(), PAGES_HERE, Math.max(PAGES_BESIDE_WORK, besideWork), atWork, rests);
        selections = new Turns(Math.max(1, limits.turns() / 2), SELECTIONS_HERE, besideWork, atWork, rests);
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
        var turns = effort == Effort.PAGE ? pages : selections;
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

package org.zaedno.hub.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zaedno.hub.delivery.Network;

/** Slows down guessing: after a number of failures an account or an internet address has to wait. Kept in memory. */
@Component
class SignInBrake {
    /** Failures for one account from one network before it waits; a person who forgot tries three or four. */
    private static final int PER_ACCOUNT_AND_ADDRESS = 8;
    /** Failures from one network: a whole office may share it. */
    private static final int PER_ADDRESS = 40;
    /** Failures for one account from anywhere: so many that nobody keeps its person out from one place. */
    private static final int PER_ACCOUNT = 100;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    /** Entries kept, newest first: an attacker with many addresses must not fill the memory. */
    private static final int KEPT = 20_000;

    private record Failures(int count, Instant since) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEPT;
        }
    };

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets one attempt at its work, which gives nothing when it fails. An attempt counts from its beginning and is taken
     * back unless it fails: of many at once no more get through than one after the other.
     *
     * @throws LockedException while the account or the address has to wait
     */
    <T> Optional<T> attempt(String account, Object details, Supplier<Optional<T>> work) {
        var keys = List.of(account(account) + " " + address(details), address(details), account(account));
        begin(keys);
        boolean failed = false;
        try {
            var answer = work.get();
            failed = answer.isEmpty();
            return answer;
        } finally {
            if (!failed) takeBack(keys);
        }
    }

    private synchronized void begin(List<String> keys) {
        if (count(keys.get(0)) >= PER_ACCOUNT_AND_ADDRESS
                || count(keys.get(1)) >= PER_ADDRESS
                || count(keys.get(2)) >= PER_ACCOUNT) {
            throw new LockedException("wait");
        }
        keys.forEach(key -> count(key, 1));
    }

    private synchronized void takeBack(List<String> keys) {
        keys.stream().filter(key -> count(key) > 0).forEach(key -> count(key, -1));
    }

    private int count(String key) {
        var known = failures.get(key);
        return known == null || known.since().plus(WINDOW).isBefore(clock.instant()) ? 0 : known.count();
    }

    private void count(String key, int more) {
        var now = count(key);
        var since = now == 0 ? clock.instant() : failures.get(key).since();
        failures.put(key, new Failures(now + more, since));
    }

    private static String account(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return "account:" + name.substring(0, Math.min(name.length(), 254));
    }

    private static String address(Object details) {
        return "address:"
                + (details instanceof WebAuthenticationDetails web
                        ? Network.of(web.getRemoteAddress()).name()
                        : "");
    }
}

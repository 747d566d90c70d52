package org.zaedno.hub.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only a few passwords be worked on at once; the others wait their turn. Each takes 19 MiB on purpose, so without
 * this a handful of strangers who sign in together would take the whole memory, and the hub with it.
 */
final class FewAtOnce implements PasswordEncoder {
    /** 76 MiB of the 512 which the hub is started with, and more than its two to four cores can work on. */
    static final int AT_ONCE = 4;

    private final PasswordEncoder passwords;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    FewAtOnce(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> passwords.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> passwords.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}

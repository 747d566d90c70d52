package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewAtOnceTest {
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch full = new CountDownLatch(FewAtOnce.AT_ONCE);

    @Test
    void however_many_sign_in_together_only_a_few_passwords_are_worked_on_at_once() {
        var passwords = new FewAtOnce(new Watched());

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 40; n++) {
                people.submit(() -> passwords.matches("password", "hash"));
                people.submit(() -> passwords.encode("password"));
            }
        }

        assertThat(most).hasValue(FewAtOnce.AT_ONCE);
        assertThat(working).hasValue(0);
    }

    private final class Watched implements PasswordEncoder {
        @Override
        public String encode(@Nullable CharSequence password) {
            work();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            work();
            return true;
        }

        private void work() {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            full.countDown();
            try {
                full.await(10, TimeUnit.SECONDS); // all places are taken before the first is given back
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            working.decrementAndGet();
        }
    }
}

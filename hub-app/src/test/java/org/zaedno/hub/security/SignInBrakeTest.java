package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.zaedno.hub.MovableClock;

class SignInBrakeTest {
    private static final Supplier<Optional<String>> WRONG = Optional::empty;
    private static final Supplier<Optional<String>> RIGHT = () -> Optional.of("in");

    private final MovableClock clock = new MovableClock();
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void after_eight_failures_an_account_waits_where_they_came_from_and_then_may_again() {
        for (int n = 1; n <= 8; n++) brake.attempt("Ana@example.bg", from("192.0.2.1"), WRONG);

        assertThatThrownBy(() -> brake.attempt(" ana@example.bg", from("192.0.2.1"), RIGHT))
                .isInstanceOf(LockedException.class);
        clock.move(Duration.ofMinutes(11));
        assertThat(brake.attempt("ana@example.bg", from("192.0.2.1"), RIGHT)).contains("in");
    }

    @Test
    void nobody_keeps_a_person_out_from_another_place() {
        for (int n = 1; n <= 8; n++) brake.attempt("ana@example.bg", from("192.0.2.1"), WRONG);

        assertThat(brake.attempt("ana@example.bg", from("198.51.100.7"), RIGHT)).contains("in");
    }

    @Test
    void guessing_at_one_account_from_everywhere_ends_too() {
        for (int n = 1; n <= 100; n++) brake.attempt("ana@example.bg", from("192.0.2." + n), WRONG);

        assertThatThrownBy(() -> brake.attempt("ana@example.bg", from("198.51.100.7"), RIGHT))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void of_many_attempts_at_once_no_more_get_through_than_one_after_the_other() throws InterruptedException {
        var working = new AtomicInteger();
        var refused = new CountDownLatch(22);
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 30)
                    .forEach(n -> guessers.submit(() -> {
                        try {
                            return brake.attempt("ana@example.bg", from("192.0.2.1"), () -> {
                                working.incrementAndGet();
                                await(refused);
                                return Optional.empty();
                            });
                        } catch (LockedException wait) {
                            refused.countDown();
                            return Optional.empty();
                        }
                    }));
        }

        assertThat(refused.await(0, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(working).hasValue(8);
    }

    @Test
    void neither_success_nor_an_outage_counts() {
        for (int n = 1; n <= 50; n++) {
            brake.attempt("ana@example.bg", from("192.0.2.1"), RIGHT);
            assertThatThrownBy(() -> brake.attempt("ana@example.bg", from("192.0.2.1"), () -> {
                        throw new IllegalStateException("no database");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_many_addresses_of_one_connection_count_as_one() {
        for (int n = 1; n <= 40; n++) {
            brake.attempt("account-" + n + "@example.bg", from("2001:db8:0:7::" + Integer.toHexString(n)), WRONG);
        }

        assertThatThrownBy(() -> brake.attempt("ana@example.bg", from("2001:db8:0:7:ffff:0:0:1"), RIGHT))
                .isInstanceOf(LockedException.class);
        assertThat(brake.attempt("ana@example.bg", from("2001:db8:0:8::1"), RIGHT))
                .contains("in");
    }

    private static WebAuthenticationDetails from(String address) {
        return new WebAuthenticationDetails(address, null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}

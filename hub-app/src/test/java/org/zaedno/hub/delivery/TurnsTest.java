package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.MovableClock;

class TurnsTest {
    private static final int AT_ONCE = 3;
    private static final int HERE = 32;
    private static final int CROWD = 200;

    private final MovableClock clock = new MovableClock();
    private final AtWork atWork = new AtWork(clock);
    private final Map<Runnable, Duration> resting = new LinkedHashMap<>();
    private final Turns turns = new Turns(AT_ONCE, HERE, 0.25, atWork, rest -> back -> resting.put(back, rest));
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final CountDownLatch sentAway = new CountDownLatch(CROWD - HERE);

    @Test
    void however_many_come_a_few_are_served_at_once_some_wait_and_the_others_are_sent_away() {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < CROWD; n++) crowd.submit(this::come);
        }

        assertThat(most).hasValue(AT_ONCE);
        assertThat(served).hasValue(HERE);
        assertThat(turns.take()).as("afterwards there is room again").isTrue();
    }

    @Test
    void while_somebody_is_at_work_a_turn_rests_three_times_as_long_as_it_was_used_and_no_longer_than_half_a_second() {
        atWork.noticed();
        turns.take();
        turns.giveBack(Duration.ofMillis(10));
        turns.take();
        turns.giveBack(Duration.ofSeconds(7));

        assertThat(resting.values()).containsExactly(Duration.ofMillis(30), Duration.ofMillis(500));
        assertThat(turns.free()).isEqualTo(AT_ONCE - 2);
        resting.keySet().forEach(Runnable::run);
        assertThat(turns.free()).isEqualTo(AT_ONCE);
    }

    @Test
    void nothing_rests_when_nobody_has_worked_for_a_while() {
        atWork.noticed();
        clock.move(AtWork.LATELY);
        turns.take();
        turns.giveBack(Duration.ofSeconds(7));

        assertThat(resting).isEmpty();
    }

    private void come() {
        if (!turns.take()) {
            sentAway.countDown();
            return;
        }
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        try {
            sentAway.await(4, TimeUnit.SECONDS); // nobody leaves before all have come
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        working.decrementAndGet();
        served.incrementAndGet();
        turns.giveBack(Duration.ofSeconds(1));
    }
}

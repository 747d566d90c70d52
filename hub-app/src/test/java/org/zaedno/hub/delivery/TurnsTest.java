package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int AT_ONCE = 3;
    private static final int CROWD = 200;

    private final Turns turns = new Turns(AT_ONCE);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final CountDownLatch sentAway = new CountDownLatch(CROWD - Turns.HERE);

    @Test
    void however_many_come_a_few_are_served_at_once_some_wait_and_the_others_are_sent_away() {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < CROWD; n++) crowd.submit(this::come);
        }

        assertThat(most).hasValue(AT_ONCE);
        assertThat(served).hasValue(Turns.HERE);
        assertThat(turns.take()).as("afterwards there is room again").isTrue();
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
        turns.giveBack();
    }
}

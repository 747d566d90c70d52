package org.zaedno.content.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.PersonId;

class PresenceTest {
    private static final ItemId NEWS = ItemId.fresh();

    /** Stands still until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2025-03-01T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Presence here = hub();
    private final Presence there = hub();

    @AfterEach
    void close() {
        open.set(false);
    }

    @Test
    void people_in_two_hubs_see_each_other_come_move_and_go() throws InterruptedException {
        var calls = new Semaphore(0);
        there.watch(NEWS, calls::release);
        listening(there);

        here.here(maria(Optional.empty()));
        await(calls);
        assertThat(there.before(NEWS)).containsExactly(maria(Optional.empty()));

        here.here(maria(Optional.of(Language.EN)));
        await(calls);
        assertThat(there.before(NEWS)).containsExactly(maria(Optional.of(Language.EN)));

        here.gone(MARIA);
        await(calls);
        assertThat(there.before(NEWS)).isEmpty();
        assertThat(here.before(NEWS)).isEmpty();
    }

    @Test
    void in_the_same_hub_nobody_waits_for_the_wire() {
        here.here(maria(Optional.of(Language.BG)));

        assertThat(here.before(NEWS)).hasSize(1);
        assertThat(here.before(ItemId.fresh())).isEmpty();
    }

    @Test
    void whose_connection_died_is_gone_within_half_a_minute_and_who_pulses_stays() {
        var calls = new Semaphore(0);
        here.here(maria(Optional.empty()));
        here.watch(NEWS, calls::release);

        clock.now = clock.now.plus(Presence.PULSE.multipliedBy(2));
        here.here(maria(Optional.empty()));
        clock.now = clock.now.plus(Presence.PULSE.multipliedBy(2));
        here.sweep();
        assertThat(here.before(NEWS)).hasSize(1);
        assertThat(calls.availablePermits()).as("told without a change").isZero();

        clock.now = clock.now.plus(Duration.ofSeconds(10));
        here.sweep();
        assertThat(here.before(NEWS)).isEmpty();
        assertThat(calls.availablePermits()).isEqualTo(1);
    }

    @Test
    void what_no_hub_says_is_passed_over() {
        here.heard("");
        here.heard("something else");
        here.heard("a\tb\tc\td\te");

        assertThat(here.before(NEWS)).isEmpty();
    }

    @Test
    void who_has_stopped_watching_is_not_called() {
        var calls = new Semaphore(0);
        here.watch(NEWS, calls::release).run();

        here.here(maria(Optional.empty()));

        assertThat(calls.availablePermits()).isZero();
    }

    private static final UUID MARIA = UUID.randomUUID();
    private static final PersonId PERSON = PersonId.fresh();

    private static Somebody maria(Optional<Language> language) {
        return new Somebody(MARIA, NEWS, PERSON, language, "Мария Пробна");
    }

    private Presence hub() {
        return new Presence(Content.shared().get(PresenceLine.class), clock);
    }

    /** Returns when the hub hears the wire. */
    private void listening(Presence hub) throws InterruptedException {
        var heard = new CountDownLatch(1);
        var probe = ItemId.fresh();
        hub.watch(probe, heard::countDown);
        Thread.ofVirtual().start(() -> hub.listen(open::get));
        var knock = new Somebody(UUID.randomUUID(), probe, PERSON, Optional.empty(), "");
        for (int tries = 0; !heard.await(100, TimeUnit.MILLISECONDS); tries++) {
            assertThat(tries).isLessThan(200);
            here.here(knock);
        }
    }

    private static void await(Semaphore calls) throws InterruptedException {
        assertThat(calls.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }
}

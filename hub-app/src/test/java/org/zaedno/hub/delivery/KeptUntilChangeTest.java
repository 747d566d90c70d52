package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KeptUntilChangeTest {
    private final PageCache pages =
            new PageCache(new PagesProperties(true, DataSize.ofMegabytes(1)), Clock.systemUTC());
    private final AtomicInteger world = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final KeptUntilChange<Integer> kept = new KeptUntilChange<>(pages, () -> {
        read.incrementAndGet();
        return world.get();
    });

    @Test
    void it_is_read_once_until_something_changes() {
        world.set(1);
        assertThat(kept.get()).isEqualTo(1);
        world.set(2);
        assertThat(kept.get()).isEqualTo(1);
        assertThat(read).hasValue(1);

        pages.forget();

        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void what_was_read_while_something_changed_is_read_again() {
        var changing = new KeptUntilChange<>(pages, () -> {
            int before = world.getAndIncrement();
            if (before == 0) pages.forget(); // the change comes while the old value is on its way
            return before;
        });

        assertThat(changing.get()).isZero();
        assertThat(changing.get()).isEqualTo(1);
    }
}

package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.zaedno.hub.MovableClock;

class PageCacheTest {
    private static final Instant NOON = Instant.parse("2026-05-04T09:00:00Z");

    private final MovableClock clock = new MovableClock(NOON);
    private final PageCache pages = new PageCache(new PagesProperties(true, DataSize.ofKilobytes(64)), clock);

    @Test
    void what_was_kept_is_given_again() {
        keep("/bg", "новини");

        assertThat(pages.find("/bg")).map(PageCacheTest::text).contains("новини");
        assertThat(pages.find("/en")).isEmpty();
    }

    @Test
    void after_a_change_nothing_old_is_given() {
        keep("/bg", "новини");

        pages.forget();

        assertThat(pages.find("/bg")).isEmpty();
    }

    @Test
    void a_page_made_before_a_change_and_finished_after_it_is_not_kept() {
        var slot = pages.reserve("/bg").orElseThrow();

        pages.forget();
        slot.keep(page("старо"), Optional.empty());

        assertThat(pages.find("/bg")).isEmpty();
    }

    @Test
    void the_clock_alone_ends_a_page() {
        pages.reserve("/bg").orElseThrow().keep(page("до обяд"), Optional.of(NOON.plusSeconds(60)));

        clock.move(Duration.ofSeconds(59));
        assertThat(pages.find("/bg")).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(pages.find("/bg")).isEmpty();
    }

    @Test
    void memory_is_bounded_and_the_page_nobody_asks_for_goes_first() {
        keep("/bg", "началото");
        for (int n = 0; n < 1_000; n++) {
            keep("/bg/news/" + n, "новина " + n);
            assertThat(pages.find("/bg")).as("asked for all the time").isPresent();
        }

        assertThat(pages.find("/bg/news/0")).isEmpty();
        assertThat(pages.find("/bg/news/999")).isPresent();
    }

    @Test
    void room_is_made_while_readers_go_on_reading() throws Exception {
        var large = new PageCache(new PagesProperties(true, DataSize.ofKilobytes(4_096)), clock);
        var page = page("новина");
        var done = new AtomicBoolean();
        try (var readers = Executors.newFixedThreadPool(3)) {
            for (int reader = 0; reader < 3; reader++) {
                readers.submit(() -> {
                    while (!done.get())
                        large.find("/bg/news/" + ThreadLocalRandom.current().nextInt(40_000));
                });
            }
            try {
                for (int n = 0; n < 40_000; n++) {
                    large.reserve("/bg/news/" + n).orElseThrow().keep(page, Optional.empty());
                }
            } finally {
                done.set(true);
            }
        }
        assertThat(large.find("/bg/news/39999")).isPresent();
    }

    @Test
    void one_huge_page_does_not_drive_out_all_others() {
        keep("/bg", "началото");
        pages.reserve("/en").orElseThrow().keep(Parcel.asIs(new byte[32 * 1024], "text/html"), Optional.empty());

        assertThat(pages.find("/en")).isEmpty();
        assertThat(pages.find("/bg")).isPresent();
    }

    @Test
    void switched_off_it_keeps_nothing() {
        var off = new PageCache(new PagesProperties(false, DataSize.ofMegabytes(1)), clock);

        assertThat(off.reserve("/bg")).isEmpty();
    }

    private void keep(String address, String text) {
        pages.reserve(address).orElseThrow().keep(page(text), Optional.empty());
    }

    private static Parcel page(String text) {
        return Parcel.gzipped(text.getBytes(StandardCharsets.UTF_8), "text/html", Gzip.Effort.KEPT);
    }

    private static String text(Parcel page) {
        return new String(Gzip.unpack(page.bytes()), StandardCharsets.UTF_8);
    }
}

package org.zaedno.hub.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Strangers see a scheduled text from its second on, and one that expires until its second, though pages are kept. */
class ClockJobTest extends HubTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private DatabaseAccess access;

    private World world;

    @BeforeEach
    void arrange() {
        world = new World(access);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void a_page_opens_and_closes_by_the_clock_alone() {
        var opens = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        var item = world.anItem(world.member())
                .edition(Language.BG, State.SCHEDULED, "По часовник")
                .write();
        arrange(item, opens, opens.plusSeconds(2));

        try (var stranger = new Browser(address())) {
            assertThat(comes(stranger, item, 200)).isAfterOrEqualTo(opens);
            assertThat(comes(stranger, item, 410)).isAfterOrEqualTo(opens.plusSeconds(2));
        }
    }

    private void arrange(ItemId item, Instant opens, Instant ends) {
        world.sql()
                .sql("update content.edition set publish_at = ?, expires_at = ? where item = ?")
                .params(at(opens), at(ends), item.value())
                .update();
    }

    /** Asks until the page answers so. */
    private static Instant comes(Browser stranger, ItemId item, int status) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (stranger.get("/bg/news/" + item).statusCode() == status) return Instant.now();
        }
        throw new AssertionError("No " + status + " within " + PATIENCE);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

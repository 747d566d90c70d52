package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.hub.HubTest;

/** The short form of what {@code ./hub bench registrations} does with a thousand people, twenty times. */
class RushTest extends HubTest {
    private static final int PEOPLE = 200;

    @Autowired
    private DatabaseAccess database;

    @Test
    void whoever_presses_at_the_same_instant_gets_an_answer_and_the_place_or_turn_of_their_arrival() {
        try (var world = new World(database)) {
            var rush = new Rush(URI.create(address()).getPort(), database, world, PEOPLE);

            var plain = rush.plain(0);
            assertThat(plain.faults()).isEmpty();
            assertThat(plain.confirmed()).isEqualTo(Rush.PLACES);
            assertThat(plain.waiting()).isEqualTo(PEOPLE - Rush.PLACES);
            assertThat(rush.mixed(0).faults()).isEmpty();
        }
    }
}

package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.hub.MovableClock;

class BudgetsTest {
    private static final Network HERE = Network.of("192.0.2.1");

    private final MovableClock clock = new MovableClock();
    private final Budgets budgets = new Budgets(60, clock);

    @Test
    void a_minutes_worth_can_be_spent_at_once_and_comes_back_evenly() {
        for (int n = 0; n < 60; n++) assertThat(budgets.spend(HERE, 1)).isEmpty();

        assertThat(budgets.spend(HERE, 2)).contains(Duration.ofSeconds(2));
        clock.move(Duration.ofMillis(1_500));
        assertThat(budgets.spend(HERE, 2)).as("who is refused pays nothing").contains(Duration.ofMillis(500));
        clock.move(Duration.ofMillis(500));
        assertThat(budgets.spend(HERE, 2)).isEmpty();
        clock.move(Duration.ofDays(1));
        assertThat(budgets.spend(HERE, 60)).isEmpty();
        assertThat(budgets.spend(HERE, 1)).as("nobody saves up").isPresent();
    }

    @Test
    void a_clock_that_is_set_back_takes_nothing_away() {
        budgets.spend(HERE, 30);
        clock.move(Duration.ofHours(1).negated());

        assertThat(budgets.spend(HERE, 30)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "unknown, unknown, true"
    })
    void a_network_is_what_one_connection_shares(String one, String other, boolean same) {
        assertThat(Network.of(one).name().equals(Network.of(other).name())).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "0:0:0:0:0:0:0:1, true", "10.0.0.1, false", "2001:db8::1, false", "localhost, false"
    })
    void only_the_machine_itself_is_at_home(String address, boolean home) {
        assertThat(Network.of(address).home()).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource({
        "/bg/events/forum/register, false, FORM",
        "/health, false, NOTHING",
        "/files/1/a.jpg, false, FILE",
        "/space/lumos/desk, false, DOOR",
        "/sign-in, true, DOOR",
        "/bg/search/suggestions, true, SUGGESTIONS",
        "/bg/news, false, PAGE",
        "/bg/news, true, SELECTION",
        "/bg/practices/a.pdf, false, SELECTION",
        "/spaceship, false, PAGE"
    })
    void what_has_no_end_costs_most(String path, boolean withQuery, Effort effort) {
        assertThat(Effort.of("GET", path, withQuery)).isEqualTo(effort);
    }

    @Test
    void a_form_that_is_sent_costs_more_than_one_that_is_opened_and_neither_waits_for_a_turn() {
        var sent = Effort.of("POST", "/en/events/forum/register", false);

        assertThat(sent.cost).isGreaterThan(Effort.FORM.cost);
        assertThat(sent.inTurn).isFalse();
        assertThat(Effort.FORM.inTurn).isFalse();
        assertThat(Effort.of("POST", "/bg/registrations/secret/cancel", false)).isEqualTo(sent);
    }
}

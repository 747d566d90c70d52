package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zaedno.content.Content;
import org.zaedno.content.people.Role;
import org.zaedno.content.question.AskedWords;
import org.zaedno.content.question.UnansweredCounts.Count;
import org.zaedno.content.question.UnansweredCounts.Place;
import org.zaedno.content.tenancy.Actor;

class AskedInVainTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final Content content = Content.shared();
    private final AskedInVain vain = new AskedInVain(content.tenancy(), Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_network_counts_once_a_day_however_often_and_however_it_asks() {
        askFrom("192.0.2.1", "Почасова грижа");
        askFrom("192.0.2.1", "почасова  грижа?");
        askFrom("192.0.2.2", "почасова грижа");
        askFrom("2001:db8::1", "почасова грижа");
        askFrom("2001:db8::2", "почасова грижа");

        assertThat(vain.take()).containsExactly(count("почасова грижа", Place.SITE, 3));
        askFrom("192.0.2.1", "почасова грижа");
        assertThat(vain.take()).isEmpty();
    }

    @Test
    void a_person_counts_once_whatever_the_workspace() {
        var first = content.world().acting(content.world().member(), Role.AUTHOR);
        var second = new Actor.Acting(first.person(), content.world().member());
        content.as(first, () -> vain.note("почасова грижа"));
        content.as(second, () -> vain.note("почасова грижа"));

        assertThat(vain.take()).containsExactly(count("почасова грижа", Place.WORKSPACE, 1));
    }

    @Test
    void what_may_speak_of_somebody_is_not_noted() {
        askFrom("192.0.2.1", "Мария Горанова");
        askFrom("192.0.2.1", "0888 123 456");

        assertThat(vain.take()).isEmpty();
    }

    private void askFrom(String address, String typed) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        content.as(Actor.STRANGER, () -> vain.note(typed));
    }

    private static Count count(String words, Place place, int askers) {
        return List.of(new Count(AskedWords.of(words, TODAY).orElseThrow(), TODAY, place, askers))
                .getFirst();
    }
}

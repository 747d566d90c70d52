package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;

/** More people than places, all at once: exact, in order, and nobody meets an error. */
class CrowdTest extends Reception {
    @Test
    void forty_three_places_are_given_once_each_however_many_press_at_once_and_press_again() {
        var event = open(43);
        var forms = IntStream.range(0, 120).mapToObj(n -> party(1)).toList();
        var presses = new ArrayList<Callable<Object>>();
        for (var form : forms) {
            presses.add(() -> take(event, form));
            if (presses.size() % 3 == 0) presses.add(() -> take(event, form)); // a second press of the same button
        }

        var answers = inTwelveQueues(presses);

        assertThat(answers).hasOnlyElementsOfType(Place.class);
        assertThat(vacancy(event)).isEqualTo(new Vacancy(java.util.Optional.of(43), 43, 77, List.of()));
        assertThat(world.sql()
                        .sql("select state from content.registration where event = ? order by arrival")
                        .param(event.value())
                        .query(String.class)
                        .list())
                .hasSize(120)
                .startsWith(Collections.nCopies(43, "CONFIRMED").toArray(String[]::new))
                .endsWith(Collections.nCopies(77, "WAITING").toArray(String[]::new));
    }

    @Test
    void cancellations_groups_and_a_moving_limit_in_the_midst_leave_nothing_uncounted() {
        var event = open(20);
        var first = IntStream.range(0, 20).mapToObj(n -> party(1)).toList();
        first.forEach(form -> take(event, form));
        var presses = new ArrayList<Callable<Object>>();
        IntStream.range(0, 60).forEach(n -> presses.add(() -> take(event, n % 3 == 0 ? 2 : 1)));
        first.forEach(form -> presses.add(() -> as(by(event, form), desk::cancelMine)));
        for (int limit : List.of(10, 25, 15, 30, 22))
            presses.add(() -> as(organiser, () -> {
                desk.setPlaces(event, PlaceLimit.of(limit));
                return limit;
            }));
        Collections.shuffle(presses, new Random(5));

        var answers = inTwelveQueues(presses);

        assertThat(answers).noneMatch(Throwable.class::isInstance);
        as(organiser, () -> {
            desk.setPlaces(event, PlaceLimit.of(30));
            return true;
        });
        var vacancy = vacancy(event);
        assertThat(vacancy.taken())
                .isEqualTo(counted(event, "sum(seats) filter (where state in ('CONFIRMED', 'OFFERED'))"));
        assertThat(vacancy.waiting()).isEqualTo(counted(event, "count(*) filter (where state = 'WAITING')"));
        assertThat(vacancy.taken())
                .as("none, or one that the couple at the head cannot use")
                .isBetween(29, 30);
        assertThat(counted(event, "count(*)")).isEqualTo(80);
        assertThat(counted(event, "min(arrival) filter (where state = 'WAITING')"))
                .as("nobody was passed")
                .isGreaterThan(counted(event, "max(arrival) filter (where state = 'CONFIRMED')"));
    }

    /** As many at once as there are connections, each with a queue of its own. */
    private static List<Object> inTwelveQueues(List<? extends Callable<Object>> presses) {
        var queues = IntStream.range(0, 12)
                .mapToObj(queue -> (Callable<List<Object>>) () -> {
                    var answers = new ArrayList<Object>();
                    for (int at = queue; at < presses.size(); at += 12)
                        answers.add(presses.get(at).call());
                    return answers;
                })
                .toList();
        return AtOnce.all(queues).stream()
                .flatMap(answers ->
                        answers instanceof List<?> list ? list.stream() : java.util.stream.Stream.of(answers))
                .map(Object.class::cast)
                .toList();
    }

    private int counted(org.zaedno.content.publication.ItemId event, String what) {
        return world.sql()
                .sql("select coalesce(" + what + ", 0) from content.registration where event = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}

package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zaedno.content.registration.EventNumbers.Number;

class SmallGroupsTest {
    @Property
    void nobody_is_lost_and_nobody_can_be_worked_out(@ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> sizes) {
        var all = new LinkedHashMap<Integer, Number>();
        for (int at = 0; at < sizes.size(); at++) all.put(at, new Number(sizes.get(at), sizes.get(at) / 2));

        var told = SmallGroups.of(all);

        int rest = told.rest().map(one -> one.number().registered()).orElse(0);
        assertThat(told.told().values().stream().mapToInt(Number::registered).sum() + rest)
                .isEqualTo(sizes.stream().mapToInt(Integer::intValue).sum());
        assertThat(told.told().values()).allMatch(number -> number.registered() >= SmallGroups.LEAST);
        // Beside what is told, the rest is several groups of at least three; alone it is the total.
        if (!told.told().isEmpty())
            told.rest().ifPresent(one -> {
                assertThat(one.groups()).isGreaterThan(1);
                assertThat(one.number().registered()).isGreaterThanOrEqualTo(SmallGroups.LEAST);
            });
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_along() {
        var told = SmallGroups.of(Map.of("a", new Number(1, 1), "b", new Number(4, 2), "c", new Number(9, 9)));

        assertThat(told.told()).containsOnlyKeys("c");
        assertThat(told.rest()).contains(new SmallGroups.Rest(2, new Number(5, 3)));
    }
}

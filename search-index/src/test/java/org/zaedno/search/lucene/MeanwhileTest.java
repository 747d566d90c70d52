package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor BUSY = work -> {};

    private final List<String> done = new ArrayList<>();

    @Test
    void what_a_helper_did_is_not_done_again() throws IOException {
        try (var meanwhile = new Meanwhile<>(parts("a", "b"), AT_ONCE)) {
            assertThat(done).containsExactly("a", "b");
            assertThat(meanwhile.all()).containsExactly("a", "b");
        }
        assertThat(done).hasSize(2);
    }

    @Test
    void where_no_helper_is_free_whoever_wants_it_does_it() throws IOException {
        try (var meanwhile = new Meanwhile<>(parts("a", "b"), BUSY)) {
            assertThat(done).isEmpty();
            assertThat(meanwhile.all()).containsExactly("a", "b");
        }
    }

    @Test
    void what_nobody_wanted_is_left() {
        var waiting = new ArrayList<Runnable>();

        new Meanwhile<>(parts("a"), waiting::add).close();
        waiting.forEach(Runnable::run);

        assertThat(done).isEmpty();
    }

    @Test
    void a_failure_reaches_whoever_wants_it_as_it_is() {
        var failure = new IOException("the folder is away");
        Callable<String> failing = () -> {
            throw failure;
        };
        try (var meanwhile = new Meanwhile<>(List.of(failing), AT_ONCE)) {
            assertThatThrownBy(meanwhile::all).isSameAs(failure);
        }
    }

    private List<Callable<String>> parts(String... names) {
        return List.of(names).stream()
                .map(name -> (Callable<String>) () -> {
                    done.add(name);
                    return name;
                })
                .toList();
    }
}

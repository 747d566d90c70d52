package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.look.Breadth;

class MeanwhileTest {
    private static final ItemId FIRST = new ItemId(UUID.randomUUID());
    private static final ItemId SECOND = new ItemId(UUID.randomUUID());
    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor BUSY = work -> {};

    private final List<Collection<ItemId>> asked = new ArrayList<>();

    @Test
    void what_a_helper_asked_is_not_asked_again() {
        var meanwhile = new Meanwhile(this::ask, AT_ONCE);

        meanwhile.accept(List.of(FIRST, SECOND));

        assertThat(meanwhile.of(List.of(SECOND)).editions()).containsKey(SECOND);
        assertThat(asked).containsExactly(List.of(FIRST, SECOND));
    }

    @Test
    void where_no_helper_is_free_whoever_wants_it_asks() {
        var meanwhile = new Meanwhile(this::ask, BUSY);

        meanwhile.accept(List.of(FIRST));

        assertThat(meanwhile.of(List.of(FIRST)).editions()).containsKey(FIRST);
    }

    @Test
    void what_was_not_announced_is_asked_anew() {
        var meanwhile = new Meanwhile(this::ask, AT_ONCE);

        meanwhile.accept(List.of(FIRST));

        assertThat(meanwhile.of(List.of(FIRST, SECOND)).editions()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void the_later_announcement_counts() {
        var meanwhile = new Meanwhile(this::ask, AT_ONCE);

        meanwhile.accept(List.of(FIRST));
        meanwhile.accept(List.of(SECOND));

        assertThat(meanwhile.of(List.of(SECOND)).editions()).containsOnlyKeys(SECOND);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_failure_reaches_whoever_wants_the_answer_as_it_is() {
        var failure = new IllegalArgumentException("the database is away");
        var meanwhile = new Meanwhile(
                items -> {
                    throw failure;
                },
                AT_ONCE);

        meanwhile.accept(List.of(FIRST));

        assertThatThrownBy(() -> meanwhile.of(List.of(FIRST))).isSameAs(failure);
    }

    private HitFacts.Known ask(Collection<ItemId> items) {
        asked.add(items);
        var editions = items.stream().collect(Collectors.toMap(item -> item, item -> Set.of(Language.BG)));
        return new HitFacts.Known(editions, new CoverPictures.Chosen(Map.of(), Breadth.SQUARE), Map.of(), Map.of());
    }
}

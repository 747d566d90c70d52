package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.look.Breadth;

class ComingHitsTest {
    private static final ItemId FIRST = new ItemId(UUID.randomUUID());
    private static final ItemId SECOND = new ItemId(UUID.randomUUID());

    private final List<Collection<ItemId>> asked = new ArrayList<>();

    @Test
    void what_was_announced_is_not_asked_again() {
        var coming = new ComingHits(this::ask);

        coming.accept(List.of(FIRST, SECOND));

        assertThat(coming.of(List.of(SECOND)).editions()).containsKey(SECOND);
        assertThat(asked).containsExactly(List.of(FIRST, SECOND));
    }

    @Test
    void what_was_not_announced_is_asked_anew() {
        var coming = new ComingHits(this::ask);

        coming.accept(List.of(FIRST));

        assertThat(coming.of(List.of(FIRST, SECOND)).editions()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void the_later_announcement_counts() {
        var coming = new ComingHits(this::ask);

        coming.accept(List.of(FIRST));
        coming.accept(List.of(SECOND));

        assertThat(coming.of(List.of(SECOND)).editions()).containsOnlyKeys(SECOND);
        assertThat(asked).hasSize(2);
    }

    private HitFacts.Known ask(Collection<ItemId> items) {
        asked.add(items);
        var editions = items.stream().collect(Collectors.toMap(item -> item, item -> Set.of(Language.BG)));
        return new HitFacts.Known(editions, new CoverPictures.Chosen(Map.of(), Breadth.SQUARE), Map.of(), Map.of());
    }
}

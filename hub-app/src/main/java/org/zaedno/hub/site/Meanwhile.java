package org.zaedno.hub.site;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.publication.ItemId;

/**
 * The facts of one page of hits, asked of the database while the search still cuts their passages. Whoever wants them does it
 * by itself where no helper came to it, so that with every processor busy nobody waits for one.
 */
final class Meanwhile implements Consumer<List<ItemId>> {
    private record Asked(Set<ItemId> items, FutureTask<HitFacts.Known> answer) {}

    private final Function<Collection<ItemId>, HitFacts.Known> facts;
    private final Executor helpers;
    private @Nullable Asked asked;

    /** @param facts as the reader may know them, in whatever thread */
    Meanwhile(Function<Collection<ItemId>, HitFacts.Known> facts, Executor helpers) {
        this.facts = facts;
        this.helpers = helpers;
    }

    /** In place of what was announced before. */
    @Override
    public void accept(List<ItemId> coming) {
        var answer = new FutureTask<>(() -> facts.apply(coming));
        asked = new Asked(Set.copyOf(coming), answer);
        helpers.execute(answer);
    }

    /** Asked anew where others were announced. */
    HitFacts.Known of(Collection<ItemId> found) {
        if (asked == null || !asked.items().containsAll(found)) return facts.apply(found);
        asked.answer().run(); // does nothing where a helper does it already
        try {
            return asked.answer().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

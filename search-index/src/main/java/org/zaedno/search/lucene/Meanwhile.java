package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work in parts that is done while something else is: a helper takes them as it comes free, and whoever wants them all does those that
 * none has begun. Nobody ever waits for a helper to come. For one thread.
 */
final class Meanwhile<T> implements AutoCloseable {

    private final List<FutureTask<T>> parts;

    /** @param helpers null for none */
    Meanwhile(List<? extends Callable<T>> parts, @Nullable Executor helpers) {
        this.parts = parts.stream().<FutureTask<T>>map(FutureTask::new).toList();
        if (helpers != null) this.parts.forEach(helpers::execute);
    }

    /** In their order. */
    List<T> all() throws IOException {
        parts.forEach(FutureTask::run); // does nothing for what is begun
        var done = new ArrayList<T>();
        for (var part : parts) done.add(of(part));
        return done;
    }

    private static <T> T of(FutureTask<T> part) throws IOException {
        try {
            return part.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Where nobody wants them any more, those that are not begun are left. */
    @Override
    public void close() {
        parts.forEach(part -> part.cancel(false));
    }
}

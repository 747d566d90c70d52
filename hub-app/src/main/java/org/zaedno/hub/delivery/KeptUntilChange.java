package org.zaedno.hub.delivery;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every reader and changes seldom, read once and kept until something changes that readers see. It is
 * as old as the kept pages are at most, and like them never goes on after {@link PageCache#forget}.
 */
public final class KeptUntilChange<T> {
    private record Kept<T>(long generation, T value) {}

    private final PageCache pages;
    private final Supplier<T> read;
    private volatile @Nullable Kept<T> kept;

    public KeptUntilChange(PageCache pages, Supplier<T> read) {
        this.pages = pages;
        this.read = read;
    }

    /** Thread-safe; read twice at worst when two ask at once. */
    public T get() {
        long now = pages.generation(); // before reading, so that a change in between is noticed
        var known = kept;
        if (known != null && known.generation == now) return known.value;
        var fresh = new Kept<>(now, read.get());
        kept = fresh;
        return fresh.value;
    }
}

package org.zaedno.hub.workspace.registration;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.zaedno.content.tenancy.ChangedMeanwhile;

/** A short list that is kept as a whole and that several people change: nobody overwrites what they have not seen. */
public final class KeptList<T> {
    private final Supplier<List<T>> read;
    private final UnaryOperator<List<T>> store;
    private final Runnable draw;
    private List<T> shown = List.of();

    /** @param draw shows {@link #shown} */
    public KeptList(Supplier<List<T>> read, UnaryOperator<List<T>> store, Runnable draw) {
        this.read = read;
        this.store = store;
        this.draw = draw;
    }

    public List<T> shown() {
        return shown;
    }

    public void refresh() {
        shown = read.get();
        draw.run();
    }

    /** Draws it anew where somebody changed it. */
    public void look() {
        if (!read.get().equals(shown)) refresh();
    }

    /**
     * Keeps what becomes of the list.
     *
     * @return takes it back
     * @throws ChangedMeanwhile where it is not as shown any more: it is now, and the same can be tried again
     */
    public Runnable change(UnaryOperator<List<T>> how) {
        var before = shown;
        if (!read.get().equals(before)) {
            refresh();
            throw new ChangedMeanwhile();
        }
        shown = store.apply(how.apply(before));
        draw.run();
        return () -> change(now -> before);
    }
}

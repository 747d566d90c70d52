package org.zaedno.hub.workspace.desk;

import java.util.Locale;
import org.zaedno.content.desk.Heap;
import org.zaedno.content.language.Slug;

/** The address of the desk, relative to {@code /space/}. */
public final class DeskNavigation {
    static final String SEGMENT = "desk";
    /** What of the desk is shown alone. */
    static final String HEAP = "heap";

    private DeskNavigation() {}

    public static String desk(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    /** Everything on one heap. */
    static String heap(Slug workspace, Heap heap) {
        return desk(workspace) + "?" + HEAP + "=" + name(heap);
    }

    static String name(Heap heap) {
        return heap.name().toLowerCase(Locale.ROOT);
    }
}

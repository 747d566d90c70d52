package org.zaedno.hub.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Draws posters, one at a time, and keeps the last ones: drawing costs fifty times what a page does, and whoever knows an
 * address could ask for all of them at once.
 */
@Component
class Studio {
    /** In bytes: some 300 posters of 50 KB, more than are shared in a month. */
    private static final int KEPT = 16 << 20;
    /** In seconds; who fetches pictures for a network asks again. */
    private static final int PATIENCE = 2;

    private final Semaphore easel = new Semaphore(1, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, .75f, true);
    private long size;

    /** Empty where so many are waiting that it would take too long. */
    Optional<byte[]> png(Posted posted) {
        var name = posted.fingerprint();
        var known = find(name);
        if (known.isPresent()) return known;
        if (!waited()) return Optional.empty();
        try {
            var drawnMeanwhile = find(name);
            if (drawnMeanwhile.isPresent()) return drawnMeanwhile;
            var png = posted.poster().png();
            keep(name, png);
            return Optional.of(png);
        } finally {
            easel.release();
        }
    }

    private boolean waited() {
        try {
            return easel.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<byte[]> find(String name) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(name));
        }
    }

    private void keep(String name, byte[] png) {
        synchronized (kept) {
            if (kept.put(name, png) == null) size += png.length;
            var oldestFirst = kept.entrySet().iterator();
            while (size > KEPT && oldestFirst.hasNext()) {
                size -= oldestFirst.next().getValue().length;
                oldestFirst.remove();
            }
        }
    }
}

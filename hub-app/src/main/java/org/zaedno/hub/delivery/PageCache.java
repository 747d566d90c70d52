package org.zaedno.hub.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * The finished pages strangers get, kept until something changes. Bounded in bytes; the page nobody asked for longest goes
 * first. A page also knows the instant at which the clock alone would change it, and is not given out after that.
 *
 * @see "Decision 0006"
 */
@Component
public class PageCache {
    /** What an entry costs beside its bytes: key, record, map node. Rounded up. */
    private static final int OVERHEAD = 512;

    private final PagesProperties settings;
    private final Clock clock;
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong uses = new AtomicLong();
    private volatile long generation;
    private long size;

    PageCache(PagesProperties settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Drops every page, and those being made at this moment from what was there before. Call it after the change can be
     * read. Cheap; thread-safe.
     */
    public synchronized void forget() {
        generation++;
        entries.clear();
        size = 0;
    }

    /** Another one after each {@link #forget}. */
    long generation() {
        return generation;
    }

    Optional<Parcel> find(String address) {
        var entry = entries.get(address);
        if (entry == null || !clock.instant().isBefore(entry.changesAt)) return Optional.empty();
        entry.lastUse = uses.incrementAndGet();
        return Optional.of(entry.parcel);
    }

    /** To be asked for before the page is made, so that a change in between is noticed. Empty when nothing is kept. */
    Optional<Slot> reserve(String address) {
        return settings.cache() ? Optional.of(new Slot(address, generation)) : Optional.empty();
    }

    private synchronized void keep(Slot slot, Parcel parcel, Instant changesAt) {
        if (slot.generation != generation) return;
        long limit = settings.memory().toBytes();
        var entry = new Entry(parcel, changesAt, uses.incrementAndGet());
        if (entry.size() > limit / 10) return;
        var before = entries.put(slot.address, entry);
        size += entry.size() - (before == null ? 0 : before.size());
        if (size > limit) makeRoom(limit - limit / 10);
    }

    private void makeRoom(long goal) {
        var oldestFirst = entries.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue(), entry.getValue().lastUse))
                .sorted(Comparator.comparingLong(Candidate::lastUse))
                .toList();
        for (var candidate : oldestFirst) {
            if (size <= goal) return;
            entries.remove(candidate.address());
            size -= candidate.entry().size();
        }
    }

    /** An entry as it was when room was made: readers go on using it, and an order that changes cannot be sorted by. */
    private record Candidate(String address, Entry entry, long lastUse) {}

    /** A place for one page, and what was known when it was asked for. */
    final class Slot {
        private final String address;
        private final long generation;

        private Slot(String address, long generation) {
            this.address = address;
            this.generation = generation;
        }

        /** Keeps the page, unless something changed since the place was reserved. */
        void keep(Parcel parcel, Optional<Instant> changesAt) {
            PageCache.this.keep(this, parcel, changesAt.orElse(Instant.MAX));
        }
    }

    private static final class Entry {
        private final Parcel parcel;
        private final Instant changesAt;
        private volatile long lastUse;

        private Entry(Parcel parcel, Instant changesAt, long lastUse) {
            this.parcel = parcel;
            this.changesAt = changesAt;
            this.lastUse = lastUse;
        }

        private long size() {
            return parcel.bytes().length + OVERHEAD;
        }
    }
}

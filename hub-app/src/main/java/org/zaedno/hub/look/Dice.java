package org.zaedno.hub.look;

import java.nio.charset.StandardCharsets;

/** The same numbers for the same name on every machine: FNV-1a into xorshift32. Not for secrets. */
final class Dice {
    private int state;

    Dice(String name) {
        this(hash(name));
    }

    private Dice(int seed) { // neighbouring seeds must not give neighbouring pictures: murmur3's end mixes them
        int x = seed;
        x = (x ^ (x >>> 16)) * 0x85ebca6b;
        x = (x ^ (x >>> 13)) * 0xc2b2ae35;
        x ^= x >>> 16;
        state = x == 0 ? 1 : x;
    }

    /** FNV-1a, 32 bits, over UTF-8. */
    static int hash(String text) {
        int hash = 0x811c9dc5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x01000193;
        return hash;
    }

    /** From 0 up to, not including, the bound. */
    int next(int bound) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return Integer.remainderUnsigned(state, bound);
    }
}

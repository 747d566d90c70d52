package org.zaedno.search.translation;

import java.util.Arrays;

/** Numbers the pairs of a Bulgarian and an English word that stand together anywhere, without an object for each: there are millions. */
final class Cells {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[keys.length];
    private int size;

    Cells() {
        Arrays.fill(keys, FREE);
    }

    /** @return its number; the next one when it is new */
    int number(int bulgarian, int english) {
        long key = (long) bulgarian << 32 | english;
        int place = place(key);
        if (keys[place] == key) return numbers[place];
        if (2 * size >= keys.length) {
            grow();
            place = place(key);
        }
        keys[place] = key;
        numbers[place] = size;
        return size++;
    }

    int size() {
        return size;
    }

    interface Visitor {
        void cell(int bulgarian, int english, int number);
    }

    /** In no order. */
    void each(Visitor visitor) {
        for (int place = 0; place < keys.length; place++) {
            if (keys[place] != FREE) visitor.cell((int) (keys[place] >>> 32), (int) keys[place], numbers[place]);
        }
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L; // the golden ratio spreads what lies together
        int place = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[place] != FREE && keys[place] != key) place = place + 1 & keys.length - 1;
        return place;
    }

    private void grow() {
        var old = keys;
        var oldNumbers = numbers;
        keys = new long[2 * old.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int n = 0; n < old.length; n++) {
            if (old[n] == FREE) continue;
            int place = place(old[n]);
            keys[place] = old[n];
            numbers[place] = oldNumbers[n];
        }
    }
}

package org.zaedno.search.translation;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each word is the translation of each other one, both ways, learned from lines that say the same: at first every word
 * of a line may be the translation of every other; each round believes a little more what other lines say too. IBM model 1 (Brown
 * and others, 1993).
 */
final class WordModel {

    /** More bring nothing: measured, see Decision 0041. */
    private static final int ROUNDS = 4;

    /** A word may stand for nothing on the other side. */
    private static final float NOTHING = 0.001f;

    /** One line by the numbers of its words. */
    record Line(int[] bulgarian, int[] english) {}

    private final Cells cells = new Cells();
    private float[] toEnglish = {};
    private float[] toBulgarian = {};
    private float[] evidence = {};

    WordModel(List<Line> lines, int bulgarianWords, int englishWords) {
        for (var line : lines) for (int x : line.bulgarian) for (int y : line.english) cells.number(x, y);
        toEnglish = new float[cells.size()];
        toBulgarian = new float[cells.size()];
        Arrays.fill(toEnglish, 1);
        Arrays.fill(toBulgarian, 1);
        for (int round = 0; round < ROUNDS; round++) learn(lines, bulgarianWords, englishWords);
    }

    interface Visitor {
        /**
         * @param likelihood how surely each is the translation of the other: the geometric mean of both ways
         * @param lines in how many each stands for the other, as far as that can be told: where two words could stand for one, half
         */
        void translation(int bulgarian, int english, float likelihood, float lines);
    }

    /** Those above the least likelihood, in no order. */
    void each(float least, Visitor visitor) {
        cells.each((bulgarian, english, cell) -> {
            float likelihood = (float) Math.sqrt((double) toEnglish[cell] * toBulgarian[cell]);
            if (likelihood >= least) visitor.translation(bulgarian, english, likelihood, evidence[cell]);
        });
    }

    private void learn(List<Line> lines, int bulgarianWords, int englishWords) {
        var seenEnglish = new float[cells.size()];
        var seenBulgarian = new float[cells.size()];
        for (var line : lines) {
            var of = cellsOf(line);
            int width = line.english.length;
            for (int y = 0; y < width; y++) {
                float sum = NOTHING;
                for (int c = y; c < of.length; c += width) sum += toEnglish[of[c]];
                for (int c = y; c < of.length; c += width) seenEnglish[of[c]] += toEnglish[of[c]] / sum;
            }
            for (int x = 0; x < of.length; x += width) {
                float sum = NOTHING;
                for (int c = x; c < x + width; c++) sum += toBulgarian[of[c]];
                for (int c = x; c < x + width; c++) seenBulgarian[of[c]] += toBulgarian[of[c]] / sum;
            }
        }
        var ofBulgarian = new float[bulgarianWords];
        var ofEnglish = new float[englishWords];
        cells.each((x, y, cell) -> {
            ofBulgarian[x] += seenEnglish[cell];
            ofEnglish[y] += seenBulgarian[cell];
        });
        cells.each((x, y, cell) -> {
            toEnglish[cell] = seenEnglish[cell] / ofBulgarian[x];
            toBulgarian[cell] = seenBulgarian[cell] / ofEnglish[y];
            seenEnglish[cell] = Math.min(seenEnglish[cell], seenBulgarian[cell]);
        });
        evidence = seenEnglish;
    }

    /** Row after row, a row for each Bulgarian word. */
    private int[] cellsOf(Line line) {
        var of = new int[line.bulgarian.length * line.english.length];
        int next = 0;
        for (int x : line.bulgarian) for (int y : line.english) of[next++] = cells.number(x, y);
        return of;
    }
}

package org.zaedno.search.query;

import java.util.HashSet;
import java.util.Set;

/**
 * How far what was typed lies from what may be meant: the letters added, left out, replaced or swapped with their neighbour, each
 * weighed by how easily it happens.
 */
final class Slips {

    /** Any letter for any other. */
    static final float ONE = 1;

    /** Letters that sound alike where they are not stressed, or before or behind others, and that many confuse in writing. */
    private static final float CONFUSED = 0.6f;

    /** The easiest slip of all. */
    static final float LEAST = CONFUSED;

    /** Keys side by side; a letter twice, or once where it is twice. */
    private static final float NEIGHBOUR = 0.8f;

    /** A space left out. */
    static final float SPACE = NEIGHBOUR;

    /** A first letter is seldom wrong. */
    private static final float FIRST = 0.4f;

    private static final Set<String> CONFUSIONS = pairs(
            "ая", "аъ", "оу", "ий", "ьй", "еи", "дт", "зс", "вф", "гк", "бп", "жш", "щш", "цс", "яе", "юу", "чж", "ie",
            "ea", "oa", "sc", "kc", "iy", "sz", "ou");
    private static final Set<String> NEIGHBOURS = neighbours(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "явертъуиопшщ",
            "чшертъуиопящ",
            "асдфгхйкл",
            "зьцжбнм",
            "зжцвбнм",
            "уеишщксдзц",
            "ьяаожгтнвмч",
            "юйъэфхпрлб");

    static float between(String typed, String meant) {
        int n = typed.length();
        int m = meant.length();
        float[][] table = new float[n + 1][m + 1];
        for (int i = 1; i <= n; i++) table[i][0] = table[i - 1][0] + ONE;
        for (int j = 1; j <= m; j++) table[0][j] = table[0][j - 1] + ONE;
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                float added = table[i - 1][j] + (twice(typed, i - 1) ? NEIGHBOUR : ONE);
                float left = table[i][j - 1] + (twice(meant, j - 1) ? NEIGHBOUR : ONE);
                float other = table[i - 1][j - 1] + replaced(typed.charAt(i - 1), meant.charAt(j - 1));
                table[i][j] = Math.min(other, Math.min(added, left));
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + NEIGHBOUR);
                }
            }
        }
        float slips = table[n][m] + (isFirstWrong(typed, meant) ? FIRST : 0);
        return meant.startsWith(typed) ? slips * NEIGHBOUR : slips;
    }

    /** Whether one letter added, left out, replaced or swapped with its neighbour makes it. */
    static boolean isOne(String typed, String meant) {
        int before = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (before < shorter && typed.charAt(before) == meant.charAt(before)) before++;
        int behind = 0;
        while (behind < shorter - before
                && typed.charAt(typed.length() - 1 - behind) == meant.charAt(meant.length() - 1 - behind)) behind++;
        int differs = Math.max(typed.length(), meant.length()) - before - behind;
        return differs <= 1
                || differs == 2
                        && typed.length() == meant.length()
                        && typed.charAt(before) == meant.charAt(before + 1)
                        && typed.charAt(before + 1) == meant.charAt(before);
    }

    private static boolean isFirstWrong(String typed, String meant) {
        if (typed.isEmpty() || meant.isEmpty() || typed.charAt(0) == meant.charAt(0)) return false;
        boolean swapped = typed.length() > 1 && meant.length() > 1 && typed.charAt(0) == meant.charAt(1);
        return !swapped || typed.charAt(1) != meant.charAt(0);
    }

    private static float replaced(char typed, char meant) {
        if (typed == meant) return 0;
        var pair = "" + typed + meant;
        if (CONFUSIONS.contains(pair)) return CONFUSED;
        return NEIGHBOURS.contains(pair) ? NEIGHBOUR : ONE;
    }

    private static boolean twice(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1);
    }

    private static Set<String> pairs(String... pairs) {
        var both = new HashSet<String>();
        for (var pair : pairs) {
            both.add(pair);
            both.add(new StringBuilder(pair).reverse().toString());
        }
        return both;
    }

    private static Set<String> neighbours(String... rows) {
        var side = new HashSet<String>();
        for (var row : rows) {
            for (int at = 1; at < row.length(); at++) side.addAll(pairs(row.substring(at - 1, at + 1)));
        }
        return side;
    }

    private Slips() {}
}

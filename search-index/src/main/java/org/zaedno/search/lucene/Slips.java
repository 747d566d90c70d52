package org.zaedno.search.lucene;

/** How many letters were added, left out, replaced or swapped with their neighbour. */
final class Slips {

    static int between(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) table[i][0] = i;
        for (int j = 0; j <= other.length(); j++) table[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(table[i - 1][j] + 1, Math.min(table[i][j - 1] + 1, table[i - 1][j - 1] + replaced));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }

    private Slips() {}
}

package org.zaedno.content.files;

/**
 * Makes a picture smaller: every new pixel is the mean of the area it covers, so nothing flickers and nothing is left
 * out. Reads row after row and keeps but one of them, whatever the picture's size.
 */
final class Shrink {
    /** A picture given row by row, in the form of {@link Pixels}. */
    interface Rows {
        int width();

        int height();

        void row(int y, int[] into);
    }

    private final Rows from;
    private final int width;
    private final int height;
    private final float[] sums;
    private final float[] across;

    private Shrink(Rows from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
        this.sums = new float[width * 4];
        this.across = new float[width * 4];
    }

    /** Never larger than it is. */
    static Pixels to(Rows from, int width, int height) {
        return new Shrink(from, Math.min(width, from.width()), Math.min(height, from.height())).shrunk();
    }

    private Pixels shrunk() {
        var row = new int[from.width()];
        var pixels = new int[width * height];
        double step = (double) height / from.height();
        int filled = 0;
        for (int y = 0; y < from.height(); y++) {
            from.row(y, row);
            sumAcross(row);
            double end = Math.min(height, (y + 1) * step);
            float here = (float) (Math.min(filled + 1, end) - y * step);
            add(here);
            boolean last = y == from.height() - 1;
            if (last || end >= filled + 1) {
                finish(pixels, filled++);
                if (!last) add((float) Math.max(0, end - filled));
            }
        }
        return new Pixels(width, height, pixels);
    }

    /** Of one row: for each new pixel the sum of its share, colours weighted by how much of them is seen. */
    private void sumAcross(int[] row) {
        java.util.Arrays.fill(across, 0);
        double step = (double) width / row.length;
        for (int x = 0; x < row.length; x++) {
            double start = x * step;
            double end = start + step;
            int first = Math.min(width - 1, (int) start);
            int second = Math.min(width - 1, (int) end);
            float share = (float) (second == first ? step : second - start);
            addPixel(first, row[x], share);
            if (second != first) addPixel(second, row[x], (float) (end - second));
        }
    }

    private void addPixel(int x, int argb, float share) {
        float seen = share * (argb >>> 24);
        across[x * 4] += seen;
        across[x * 4 + 1] += seen * (argb >> 16 & 0xFF);
        across[x * 4 + 2] += seen * (argb >> 8 & 0xFF);
        across[x * 4 + 3] += seen * (argb & 0xFF);
    }

    private void add(float share) {
        if (share <= 0) return;
        for (int i = 0; i < sums.length; i++) sums[i] += share * across[i];
    }

    private void finish(int[] pixels, int y) {
        for (int x = 0; x < width; x++) {
            float seen = sums[x * 4];
            int alpha = Math.round(Math.min(255, seen));
            pixels[y * width + x] = seen <= 0
                    ? 0
                    : alpha << 24
                            | channel(sums[x * 4 + 1], seen) << 16
                            | channel(sums[x * 4 + 2], seen) << 8
                            | channel(sums[x * 4 + 3], seen);
        }
        java.util.Arrays.fill(sums, 0);
    }

    private static int channel(float sum, float seen) {
        return Math.clamp(Math.round(sum / seen), 0, 255);
    }
}

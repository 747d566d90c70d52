package org.zaedno.content.files;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/** A picture in memory: sRGB, eight bits a channel, {@code 0xAARRGGBB} row by row, alpha not multiplied in. */
record Pixels(int width, int height, int[] argb) implements Shrink.Rows {

    @Override
    public void row(int y, int[] into) {
        System.arraycopy(argb, y * width, into, 0, width);
    }

    boolean isOpaque() {
        for (int pixel : argb) if (pixel >>> 24 != 0xFF) return false;
        return true;
    }

    /** As the camera was held, turned upright. */
    Pixels upright(int orientation) {
        if (orientation == Orientation.UPRIGHT) return this;
        boolean lying = orientation >= 5;
        var turned = new Pixels(lying ? height : width, lying ? width : height, new int[argb.length]);
        for (int y = 0; y < turned.height; y++) {
            for (int x = 0; x < turned.width; x++) {
                turned.argb[y * turned.width + x] = argb[source(orientation, x, y)];
            }
        }
        return turned;
    }

    /** Where the pixel that belongs to this place upright lies in this picture. */
    private int source(int orientation, int x, int y) {
        return switch (orientation) {
            case 2 -> y * width + width - 1 - x;
            case 3 -> (height - 1 - y) * width + width - 1 - x;
            case 4 -> (height - 1 - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (height - 1 - x) * width + y;
            case 7 -> (height - 1 - x) * width + width - 1 - y;
            case 8 -> x * width + width - 1 - y;
            default -> y * width + x;
        };
    }

    /** Over the same memory, for a writer. */
    BufferedImage image(boolean alpha) {
        var model = alpha
                ? new DirectColorModel(32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
                : new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        var raster = Raster.createPackedRaster(
                new DataBufferInt(argb, argb.length), width, height, width, model.getMasks(), null);
        return new BufferedImage(model, raster, false, null);
    }
}

package org.zaedno.content.files;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** A picture as its reader gave it, whatever its channels; rows come out with eight bits each, in its own colours. */
final class Decoded implements Shrink.Rows {
    private final Raster raster;
    private final ColorModel model;
    private final int bands;
    private final int[] samples;
    private final int[] palette;

    Decoded(BufferedImage image) {
        raster = image.getRaster();
        model = image.getColorModel();
        bands = raster.getNumBands();
        samples = new int[image.getWidth() * bands];
        palette = model instanceof IndexColorModel indexed ? palette(indexed) : new int[0];
        boolean known = palette.length > 0 || bands <= 3 || bands == 4 && model.hasAlpha();
        if (!known) throw new IllegalArgumentException(bands + " channels");
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void row(int y, int[] into) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, samples);
        for (int x = 0; x < into.length; x++) into[x] = palette.length > 0 ? palette[samples[x]] : direct(x * bands);
    }

    /** In the colours every browser assumes. Most pictures are there already; grey is grey everywhere. */
    Pixels inCommonColours(Pixels shrunk) {
        var own = model.getColorSpace();
        if (own.isCS_sRGB() || own.getType() != ColorSpace.TYPE_RGB || palette.length > 0) return shrunk;
        var raw = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, shrunk.width(), shrunk.height(), 3, null);
        var row = new int[shrunk.width()];
        var rgb = new int[row.length * 3];
        for (int y = 0; y < shrunk.height(); y++) {
            shrunk.row(y, row);
            for (int x = 0; x < row.length; x++) {
                for (int band = 0; band < 3; band++) rgb[x * 3 + band] = row[x] >> (16 - 8 * band) & 0xFF;
            }
            raw.setPixels(0, y, row.length, 1, rgb);
        }
        var theirs = new BufferedImage(
                new ComponentColorModel(own, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE), raw, false, null);
        var ours = new BufferedImage(shrunk.width(), shrunk.height(), BufferedImage.TYPE_INT_RGB);
        new ColorConvertOp(null).filter(theirs, ours);
        var pixels = ours.getRGB(0, 0, shrunk.width(), shrunk.height(), null, 0, shrunk.width());
        for (int i = 0; i < pixels.length; i++) pixels[i] = shrunk.argb()[i] & 0xFF000000 | pixels[i] & 0xFFFFFF;
        return new Pixels(shrunk.width(), shrunk.height(), pixels);
    }

    private int direct(int at) {
        boolean grey = bands < 3;
        int red = channel(at, 0);
        int green = grey ? red : channel(at, 1);
        int blue = grey ? red : channel(at, 2);
        int alpha = model.hasAlpha() ? channel(at, bands - 1) : 0xFF;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private int channel(int at, int band) {
        int bits = model.getComponentSize(band);
        int sample = samples[at + band];
        if (bits == 8) return sample;
        return bits > 8 ? sample >> bits - 8 : sample * 255 / ((1 << bits) - 1);
    }

    private static int[] palette(IndexColorModel model) {
        var colours = new int[1 << model.getPixelSize()];
        var known = new int[model.getMapSize()];
        model.getRGBs(known);
        System.arraycopy(known, 0, colours, 0, Math.min(known.length, colours.length));
        return colours;
    }
}

package org.zaedno.content.files;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures as cameras, drawing programs and attackers make them. */
public final class SomePicture {
    /** Looked for in what is kept: no pixel says this. */
    static final String SECRET = "Owner of this camera, 42.6977 N";

    private SomePicture() {}

    /** Red on the left, blue on the right, green along the top quarter: no turn of it looks the same. */
    public static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    /** A picture in a format that Java writes. */
    public static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) throw new AssertionError(format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with EXIF: how the camera was held, its owner, and where it was. XMP and a comment say the same. */
    public static byte[] fromCamera(int width, int height, int orientation) {
        return fromCamera(drawn(width, height), orientation);
    }

    /** The same of any picture, held upright. */
    public static byte[] withPlace(BufferedImage picture) {
        return fromCamera(picture, 1);
    }

    private static byte[] fromCamera(BufferedImage picture, int orientation) {
        var jpeg = written(picture, "jpeg");
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
        segment(out, 0xFE, SECRET);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        var owner = SECRET.getBytes(StandardCharsets.US_ASCII);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(owner.length).putInt(200);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60); // where GPS begins
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        tiff.position(200);
        tiff.put(owner);
        var named = new byte[6 + 300];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, named, 0, 6);
        System.arraycopy(tiff.array(), 0, named, 6, 300);
        return named;
    }

    private static void segment(ByteArrayOutputStream out, int marker, String text) {
        segment(out, marker, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.write(0xFF);
        out.write(marker);
        out.write(data.length + 2 >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
    }

    /** The head of a picture that would need gigabytes, and hardly a byte behind it. */
    static byte[] hugePng(int width, int height) {
        var png = png(1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** In colours that are not those of the screen. */
    static byte[] inOtherColours() {
        var linear = ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB);
        var model = new java.awt.image.ComponentColorModel(
                linear, false, false, java.awt.Transparency.OPAQUE, java.awt.image.DataBuffer.TYPE_BYTE);
        var picture = new BufferedImage(model, model.createCompatibleWritableRaster(40, 40), false, null);
        var grey = new int[40 * 40 * 3];
        Arrays.fill(grey, 55); // a fifth of the light: in sRGB 127
        picture.getRaster().setPixels(0, 0, 40, 40, grey);
        return JpegWithProfile.of(picture, linear);
    }
}

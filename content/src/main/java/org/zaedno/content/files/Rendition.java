package org.zaedno.content.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** One size of a picture, ready to be sent. */
record Rendition(FileType type, int width, int height, byte[] bytes) {
    /** Of JPEG: above it files grow fast and nobody sees why. */
    private static final float QUALITY = .82f;
    /** Times a JPEG's size: so much a drawing may weigh as a PNG, because letters and lines blur in a JPEG. */
    private static final int SHARPNESS_MAY_COST = 2;

    /** What has see-through parts is a PNG; a drawing is where that costs little; everything else a JPEG. */
    static FileType bestType(Pixels picture, FileType came) {
        if (!picture.isOpaque()) return FileType.PNG;
        if (came == FileType.JPEG || came == FileType.WEBP) return FileType.JPEG;
        return of(picture, FileType.PNG).bytes.length <= SHARPNESS_MAY_COST * of(picture, FileType.JPEG).bytes.length
                ? FileType.PNG
                : FileType.JPEG;
    }

    static Rendition of(Pixels picture, FileType type) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(
                    type == FileType.JPEG ? QUALITY : 0); // of PNG: as small as it gets, nothing is lost
            if (type == FileType.JPEG) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            boolean alpha = type == FileType.PNG && !picture.isOpaque();
            writer.write(null, new IIOImage(picture.image(alpha), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return new Rendition(type, picture.width(), picture.height(), bytes.toByteArray());
    }
}

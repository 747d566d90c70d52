package org.zaedno.content.files;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A JPEG whose numbers mean other colours than those of a screen, and says so by its profile (ICC.1, annex B.4). */
final class JpegWithProfile {
    private JpegWithProfile() {}

    static byte[] of(BufferedImage picture, ColorSpace colours) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        plain.setData(picture.getData());
        var jpeg = SomePicture.written(plain, "jpeg");
        var profile = ((ICC_ColorSpace) colours).getProfile().getData();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE2);
        out.write(profile.length + 16 >> 8);
        out.write(profile.length + 16);
        out.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}

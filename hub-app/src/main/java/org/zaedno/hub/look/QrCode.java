package org.zaedno.hub.look;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A short text as a square that a camera reads, drawn as one path.
 *
 * @param side in units of the path, with the quiet edge that the standard asks for
 */
public record QrCode(int side, String path) {
    /** In units: ISO/IEC 18004 §6.3.8. */
    private static final int EDGE = 4;

    /** Readable with a tenth of it in the shade. */
    public static QrCode of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                int x = 0;
                while (x < squares.getWidth()) {
                    int from = x;
                    while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
                    if (x > from)
                        path.append('M')
                                .append(from + EDGE)
                                .append(' ')
                                .append(y + EDGE)
                                .append('h')
                                .append(x - from)
                                .append("v1h-")
                                .append(x - from)
                                .append('z');
                    else x++;
                }
            }
            return new QrCode(squares.getWidth() + 2 * EDGE, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("More than a code holds", tooLong);
        }
    }
}

package org.zaedno.content.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the camera was held, as it wrote into the picture (EXIF 2.32, tag 0x0112): 1 to 8, 1 where nothing can be read.
 * Nothing else is read of what the camera wrote, and nothing of it is kept.
 */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    /** In bytes: a segment of a JPEG cannot be longer, and the tag stands near its beginning. */
    private static final int BLOCK_MAX = 64 << 10;
    /** Segments or chunks before the picture itself. */
    private static final int BLOCKS_MAX = 500;

    private Orientation() {}

    static int of(Path file, FileType type) {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            return inExif(
                    switch (type) {
                        case JPEG -> inJpeg(in);
                        case PNG -> inChunks(in, 8, "eXIf", ByteOrder.BIG_ENDIAN);
                        case WEBP -> inChunks(in, 12, "EXIF", ByteOrder.LITTLE_ENDIAN);
                        default -> new byte[0];
                    });
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static byte[] inJpeg(RandomAccessFile in) throws IOException {
        in.seek(2);
        for (int block = 0; block < BLOCKS_MAX; block++) {
            if (in.readUnsignedByte() != 0xFF) break;
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) marker = in.readUnsignedByte();
            if (marker == 0xDA || marker == 0xD9) break; // the picture itself, or its end
            int length = in.readUnsignedShort() - 2;
            if (length < 0) break;
            if (marker == 0xE1) {
                var segment = new byte[length];
                in.readFully(segment);
                if (new String(segment, 0, Math.min(6, length), StandardCharsets.ISO_8859_1).equals("Exif\0\0"))
                    return segment;
            } else {
                in.seek(in.getFilePointer() + length);
            }
        }
        return new byte[0];
    }

    /** PNG: length, name, data, check sum. WebP: name, length, data, filled up to an even number. */
    private static byte[] inChunks(RandomAccessFile in, long start, String wanted, ByteOrder order) throws IOException {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        in.seek(start);
        for (int block = 0; block < BLOCKS_MAX && in.getFilePointer() + 8 <= in.length(); block++) {
            var head = new byte[8];
            in.readFully(head);
            long length = ByteBuffer.wrap(head).order(order).getInt(png ? 0 : 4) & 0xFFFFFFFFL;
            var name = new String(head, png ? 4 : 0, 4, StandardCharsets.ISO_8859_1);
            if (name.equals(wanted)) {
                var data = new byte[(int) Math.min(length, BLOCK_MAX)];
                in.readFully(data);
                return data;
            }
            in.seek(in.getFilePointer() + (png ? length + 4 : length + (length & 1)));
        }
        return new byte[0];
    }

    private static int inExif(byte[] block) {
        boolean named = block.length > 6 && block[0] == 'E' && block[1] == 'x';
        var exif = ByteBuffer.wrap(named ? Arrays.copyOfRange(block, 6, block.length) : block);
        if (exif.remaining() < 14) return UPRIGHT;
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if ((exif.getShort(at) & 0xFFFF) != TAG) continue;
            int value = exif.getShort(at + 8) & 0xFFFF;
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }
}

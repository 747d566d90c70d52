package org.zaedno.hub.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Packing and unpacking. */
final class Gzip {
    enum Effort {
        /** For a page that is sent once. */
        ONCE(Deflater.BEST_SPEED),
        /** For what is kept and sent often. */
        KEPT(Deflater.BEST_COMPRESSION);

        private final int level;

        Effort(int level) {
            this.level = level;
        }
    }

    private Gzip() {}

    static byte[] pack(byte[] plain, Effort effort) {
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new Packing(packed, effort)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a client takes gzip; {@code gzip;q=0} says no. */
    static boolean accepted(@Nullable String header) {
        if (header == null) return false;
        int at = header.indexOf("gzip");
        if (at < 0) return false;
        return !header.regionMatches(at + 4, ";q=0", 0, 4) || header.regionMatches(at + 4, ";q=0.", 0, 5);
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out, Effort effort) throws IOException {
            super(out, 8192);
            def.setLevel(effort.level);
        }
    }
}

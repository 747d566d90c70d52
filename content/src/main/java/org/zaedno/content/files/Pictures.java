package org.zaedno.content.files;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Makes of an uploaded picture the ones the hub keeps. Nothing of the original's bytes is in them: what the camera wrote
 * beside the picture – place, time, owner – is gone, and so is whatever somebody hid behind its end. Two at once, a large
 * one alone, because each needs memory by the pixel.
 */
@Component
class Pictures {
    /** Pixels along the longer side of what is kept: a whole screen, dense ones too. */
    static final int LONGEST = 2_560;
    /** Pixels across, for phones, cards, columns and screens; those smaller than the picture are made. */
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1_440, 1_920);
    /** In bytes decoded at once: a tenth of the smallest hub's memory. Above it every second pixel is read, or third. */
    private static final long DECODED_BYTES = 48L << 20;
    /** Pixels from which a picture is worked on alone: some JPEGs are held whole outside of Java's memory. */
    private static final long LARGE_PIXELS = 24_000_000;

    private static final int AT_ONCE = 2;
    /** Somebody waits in front of the screen; more uploads than this clears are better refused. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Pictures() {
        ImageIO.setUseCache(false);
        // By hand: in one jar with everything the search for readers depends on which thread asks first.
        IIORegistry.getDefaultInstance().registerServiceProvider(new JPEGImageReaderSpi());
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    /**
     * The picture upright, largest first. Several times the same bytes give the same pictures.
     *
     * @throws InvalidValue for one too large to look at, or broken
     */
    List<Rendition> of(Path file, FileType type) {
        try (var in = new FileImageInputStream(file.toFile())) {
            var reader = reader(type);
            try {
                reader.setInput(in, true, true);
                int taken = requireReasonable(reader, type) ? AT_ONCE : 1;
                enter(taken);
                try {
                    return renditions(decode(reader).upright(Orientation.of(file, type)), type);
                } finally {
                    places.release(taken);
                }
            } finally {
                reader.dispose();
            }
        } catch (InvalidValue refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // readers fail in every way on bytes made for it
            throw new InvalidValue("file-broken");
        }
    }

    /** Says whether it is a large one. Looks at the head only: nothing is decoded for somebody's exploding picture. */
    private static boolean requireReasonable(ImageReader reader, FileType type) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        long most = type == FileType.WEBP ? FileLimits.WEBP_PIXELS : FileLimits.PIXELS;
        if (pixels > most || Math.max(width, height) > FileLimits.SIDE)
            throw new InvalidValue("file-pixels", most / 1_000_000, width, height);
        return pixels > LARGE_PIXELS;
    }

    private static Pixels decode(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long bytes = (long) width * height * bytesPerPixel(reader);
        int every = (int) Math.ceil(Math.sqrt((double) bytes / DECODED_BYTES));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(every, every, 0, 0);
        var decoded = new Decoded(reader.read(0, asked));
        double factor = Math.min(1, (double) LONGEST / Math.max(decoded.width(), decoded.height()));
        return decoded.inCommonColours(
                Shrink.to(decoded, scaled(decoded.width(), factor), scaled(decoded.height(), factor)));
    }

    /** At least four where the reader does not say. */
    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var raw = reader.getRawImageType(0);
        return raw == null ? 4 : Math.max(1, raw.getColorModel().getPixelSize() / 8);
    }

    private static List<Rendition> renditions(Pixels largest, FileType came) {
        var type = Rendition.bestType(largest, came);
        var made = new ArrayList<Rendition>();
        made.add(Rendition.of(largest, type));
        for (int width : WIDTHS.reversed()) {
            if (width >= largest.width()) continue;
            int height = scaled(largest.height(), (double) width / largest.width());
            made.add(Rendition.of(Shrink.to(largest, width, height), type));
        }
        return made;
    }

    private static int scaled(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }

    private void enter(int taken) {
        try {
            if (!places.tryAcquire(taken, PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new InvalidValue("file-busy");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new InvalidValue("file-busy");
        }
    }

    private static ImageReader reader(FileType type) {
        return ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    }
}

package org.zaedno.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.tenancy.InvalidValue;

class PicturesTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;

    private final Pictures pictures = new Pictures();

    @TempDir
    private Path folder;

    @Test
    void nothing_the_camera_wrote_is_left() {
        var camera = SomePicture.fromCamera(800, 600, 1);
        assertThat(text(camera)).contains("Exif", "xmpmeta", SomePicture.SECRET);

        for (var made : of(camera, FileType.JPEG)) {
            assertThat(text(made.bytes())).doesNotContain("Exif", "xmpmeta", "http:", SomePicture.SECRET);
        }
    }

    @Test
    void what_is_hidden_behind_the_end_of_a_picture_is_left_behind() throws IOException {
        var hidden = new java.io.ByteArrayOutputStream();
        hidden.write(SomePicture.jpeg(80, 60));
        hidden.write("PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(of(hidden.toByteArray(), FileType.JPEG).getFirst().bytes()))
                .doesNotContain("script", "PK");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_stands_upright_however_the_camera_was_held(int orientation) {
        var held = held(SomePicture.drawn(400, 200), orientation);
        var camera = withOrientation(held, orientation);

        var upright = image(of(camera, FileType.JPEG).getFirst());

        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertColour(upright, 50, 150, RED);
        assertColour(upright, 350, 150, BLUE);
        assertColour(upright, 200, 20, GREEN);
    }

    @Test
    void sizes_are_made_for_phones_columns_and_screens_and_none_is_larger_than_the_picture() {
        var sizes = of(SomePicture.jpeg(1_500, 1_000), FileType.JPEG);

        assertThat(sizes).extracting(Rendition::width).containsExactly(1_500, 1_440, 960, 640, 320);
        assertThat(sizes).extracting(Rendition::height).containsExactly(1_000, 960, 640, 427, 213);
        assertThat(sizes).allSatisfy(size -> {
            var image = image(size);
            assertThat(image.getWidth()).isEqualTo(size.width());
            assertColour(image, size.width() / 4, size.height() / 2, RED);
            assertColour(image, size.width() * 3 / 4, size.height() / 2, BLUE);
        });
    }

    @Test
    void a_very_large_picture_is_kept_as_large_as_a_screen() {
        var sizes = of(SomePicture.jpeg(6_000, 4_000), FileType.JPEG);

        assertThat(sizes.getFirst().width()).isEqualTo(Pictures.LONGEST);
        assertColour(image(sizes.getFirst()), 300, 1_000, RED);
    }

    @Test
    void a_drawing_stays_sharp_a_photograph_small_and_what_is_see_through_see_through() {
        assertThat(of(SomePicture.png(600, 400), FileType.PNG).getFirst().type())
                .isEqualTo(FileType.PNG);
        assertThat(of(SomePicture.written(noise(), "png"), FileType.PNG)
                        .getFirst()
                        .type())
                .isEqualTo(FileType.JPEG);
        var glass = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(10, 10, 0x80FF0000);
        var kept = of(SomePicture.written(glass, "png"), FileType.PNG).getFirst();
        assertThat(kept.type()).isEqualTo(FileType.PNG);
        assertThat(image(kept).getRGB(10, 10)).isEqualTo(0x80FF0000);
        assertThat(image(kept).getRGB(11, 10) >>> 24).isZero();
    }

    @Test
    void colours_are_brought_to_those_of_the_screen() {
        int grey = image(of(SomePicture.inOtherColours(), FileType.JPEG).getFirst())
                        .getRGB(20, 20)
                & 0xFF;

        assertThat(grey).isCloseTo(127, within(6));
    }

    @Test
    void a_web_picture_and_a_moving_one_are_read() {
        // 2 × 2 pixels, lossless
        var webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAUAAAB8gEEjaH3oNAA==");
        var gif = SomePicture.written(SomePicture.drawn(50, 40), "gif");

        assertThat(of(gif, FileType.GIF).getFirst().width()).isEqualTo(50);
        assertThat(of(webp, FileType.WEBP).getFirst().width()).isEqualTo(2);
    }

    @Test
    @Timeout(5)
    void a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> of(SomePicture.hugePng(50_000, 50_000), FileType.PNG))
                .matches(refused -> refused.key().equals("invalid.file-pixels"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> of(SomePicture.hugePng(30_000, 10), FileType.PNG))
                .matches(refused -> refused.key().equals("invalid.file-pixels"));
    }

    @Test
    void a_broken_picture_is_refused_and_not_an_error() {
        var cut = java.util.Arrays.copyOf(SomePicture.png(600, 400), 300);
        var lying = SomePicture.hugePng(4_000, 4_000);

        for (var bytes : List.of(cut, lying, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> of(bytes, FileType.PNG))
                    .matches(refused -> refused.key().equals("invalid.file-broken"));
        }
    }

    private List<Rendition> of(byte[] bytes, FileType type) {
        try {
            return pictures.of(Files.write(folder.resolve("picture"), bytes), type);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** As the camera's sensor saw it. */
    private static BufferedImage held(BufferedImage upright, int orientation) {
        boolean lying = orientation >= 5;
        int width = lying ? upright.getHeight() : upright.getWidth();
        int height = lying ? upright.getWidth() : upright.getHeight();
        var held = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int right = upright.getWidth() - 1 - x;
                int bottom = upright.getHeight() - 1 - y;
                int[] at = switch (orientation) {
                    case 2 -> new int[] {right, y};
                    case 3 -> new int[] {right, bottom};
                    case 4 -> new int[] {x, bottom};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, right};
                    case 7 -> new int[] {bottom, right};
                    case 8 -> new int[] {bottom, x};
                    default -> new int[] {x, y};
                };
                held.setRGB(at[0], at[1], upright.getRGB(x, y));
            }
        }
        return held;
    }

    private static byte[] withOrientation(BufferedImage held, int orientation) {
        var jpeg = SomePicture.written(held, "jpeg");
        var camera = SomePicture.fromCamera(2, 2, orientation);
        var small = SomePicture.jpeg(2, 2);
        var out = new java.io.ByteArrayOutputStream();
        out.write(camera, 0, camera.length - small.length + 2); // up to where the picture itself begins
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage noise() {
        var random = new java.util.Random(1);
        var noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90_000; i++) noise.setRGB(i % 300, i / 300, random.nextInt());
        return noise;
    }

    private static BufferedImage image(Rendition made) {
        try {
            return ImageIO.read(new ByteArrayInputStream(made.bytes()));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertColour(BufferedImage image, int x, int y, int wanted) {
        for (int shift : new int[] {16, 8, 0}) {
            assertThat(image.getRGB(x, y) >> shift & 0xFF)
                    .as("%d, %d of %s", x, y, image)
                    .isCloseTo(wanted >> shift & 0xFF, within(24));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

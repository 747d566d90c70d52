package org.zaedno.hub.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zaedno.content.workspace.Mark;

class PosterTest {
    private static final Mark MARK = Weaving.assign(List.of("Лумос")).getFirst();
    private static final int INK = 0xff241a27;
    private static final int MARIGOLD = 0xffffb020;

    @ParameterizedTest
    @EnumSource
    void a_poster_of_every_loom_has_its_weaving_its_title_and_the_stitch(Loom loom) throws IOException {
        var poster = Poster.woven("seed", MARK, loom, "Дете у дома", "Лумос", "Заедно");

        var picture = read(poster.png());

        assertThat(picture.getWidth()).isEqualTo(Poster.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(Poster.HEIGHT);
        assertThat(count(picture, INK)).as("letters").isGreaterThan(3_000);
        assertThat(count(picture.getSubimage(0, 0, Poster.WIDTH, 264), MARIGOLD))
                .as("the stitch")
                .isGreaterThan(100);
        assertThat(poster.png()).as("the same again").isEqualTo(poster.png());
    }

    @Test
    void the_stitch_is_in_sight_whatever_is_cut() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            var picture = read(Poster.woven("seed " + seed, MARK, Loom.RUG, "x", "Лумос", "Заедно")
                    .png());

            assertThat(count(picture.getSubimage(0, 0, Poster.WIDTH, 264), MARIGOLD))
                    .as("seed " + seed)
                    .isGreaterThan(100);
        }
    }

    @Test
    void a_long_title_touches_neither_the_weaving_nor_the_name() throws IOException {
        for (int words = 1; words < 30; words += 3) {
            var title = "семейството ".repeat(words).strip();
            var picture = read(Poster.woven("seed", MARK, Loom.RUG, title, "Лумос", "Заедно")
                    .png());

            assertThat(IntStream.range(265, 285).filter(y -> hasInk(picture, y)))
                    .as(title)
                    .isEmpty();
            assertThat(IntStream.range(512, 530).filter(y -> hasInk(picture, y)))
                    .as(title)
                    .isEmpty();
        }
    }

    @Test
    void every_letter_of_both_languages_and_of_our_typography_can_be_written() {
        var signs =
                "абвгдежзийклмнопрстуфхцчшщъьюяѝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯabcxyzABCXYZé0123456789„“”‘’–—…№€%·:;,.?!()/&@+«»";

        assertThat(signs.codePoints().filter(sign -> !Letters.knows(sign)).mapToObj(Character::toString))
                .isEmpty();
    }

    private static boolean hasInk(BufferedImage picture, int y) {
        return IntStream.range(0, picture.getWidth()).anyMatch(x -> picture.getRGB(x, y) == INK);
    }

    private static long count(BufferedImage picture, int colour) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> picture.getRGB(x, y) == colour)
                        .count())
                .sum();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}

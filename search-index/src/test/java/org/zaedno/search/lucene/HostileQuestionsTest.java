package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Translation;
import org.zaedno.search.query.Translations;

/** Whatever is typed within the limits of a request is answered: never an exception, however much it would ask of the index. */
class HostileQuestionsTest {

    /** Every word has five others in the other language: with all of them one question asks for more than Lucene takes. */
    private static final Translations TALKATIVE = stem -> IntStream.range(0, 5)
            .mapToObj(n -> new Translation(stem + "abcde".charAt(n), 1f / (n + 1), 9))
            .toList();

    private static final Glossary.Entry NAMES = new Glossary.Entry(
            Set.of("ц ч", "център за настаняване от семеен тип", "цнст"),
            Set.of("a b", "small group home", "family type centre"));

    @TempDir
    static Path folder;

    private static LuceneSearchIndex index;

    @BeforeAll
    static void open() {
        var chance = new Random(1);
        index = LuceneSearchIndex.open(
                folder, LuceneSettings.DEFAULT.with(() -> () -> List.of(NAMES)).with(TALKATIVE));
        index.rebuild(
                IntStream.range(0, 300)
                        .mapToObj(n -> ADocument.of("item-" + n)
                                .titled(words(chance, 5, n % 2 == 0 ? CYRILLIC : LATIN))
                                .saying(words(chance, 60, n % 2 == 0 ? CYRILLIC : LATIN))
                                .made()),
                new Checkpoint(1, 1));
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static final String CYRILLIC = "аеиоубвгдклмнпрст";
    private static final String LATIN = "aeioubcdghklmnpst";

    static Stream<String> hostile() {
        var max = SearchRequest.TEXT_MAX;
        return Stream.of(
                        "а ",
                        "a ",
                        "б а ",
                        "ca ",
                        "дете ",
                        "child ",
                        "детски children ",
                        "xyuc",
                        "yuyu",
                        "iaio",
                        "tsht",
                        "shtsht ",
                        "6t4q",
                        "y",
                        "щ",
                        "\"а б\" ",
                        "\"a ",
                        "-а ",
                        "-\"а б\" -",
                        "а\u0301",
                        "\ud83e\uddf6 ",
                        "\ud83e",
                        "\udc00а",
                        "\u0000",
                        "\u202eаб ",
                        "1 500 ",
                        "1.1.",
                        "а-б-",
                        "В.И.",
                        "(a|b)*",
                        "[а-я]{9}",
                        "~@#&<>\\",
                        "ﷺ ",
                        "İ",
                        "ß",
                        "我",
                        differentWords("бвгджзклмнпрстф", "аеиоу"),
                        differentWords("bcdghklmnprst", "aeiou"),
                        differentWords("б", "абвгдежзийклмнопрстуфхцчшщъюя"),
                        "б ".repeat(98) + "ц ч",
                        "цнст а б център за настаняване от семеен тип small group home ")
                .flatMap(piece -> Stream.of(piece.repeat(max).substring(0, max), piece))
                .filter(text -> text.length() <= max)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void it_is_answered(String text) {
        answer(text);
    }

    /** The seed is told where it fails. */
    @Test
    void so_is_whatever_chance_types() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var pieces = hostile().toList();
        for (int n = 0; n < 15; n++) {
            var typed = new StringBuilder();
            while (typed.length() < SearchRequest.TEXT_MAX) {
                var piece = pieces.get(chance.nextInt(pieces.size()));
                typed.append(piece, 0, Math.min(piece.length(), 1 + chance.nextInt(12)));
                if (chance.nextInt(3) == 0) typed.append(words(chance, 2, chance.nextBoolean() ? LATIN : CYRILLIC));
            }
            var text = typed.substring(0, SearchRequest.TEXT_MAX);
            assertThatCode(() -> answer(text)).as("seed %d: %s", seed, text).doesNotThrowAnyException();
        }
    }

    private static String differentWords(String first, String second) {
        return first.chars()
                .boxed()
                .flatMap(one -> second.chars().mapToObj(two -> "" + (char) one.intValue() + (char) two + " "))
                .collect(Collectors.joining());
    }

    private static void answer(String text) {
        assertThat(index.search(AQuestion.about(text).made()).hits()).hasSizeLessThanOrEqualTo(20);
        index.search(AQuestion.about(text).asTyped().made());
        index.search(AQuestion.about(text).newestFirst().page(0, 0).made());
        index.suggest(AQuestion.about(text).typed());
    }

    private static String words(Random chance, int number, String letters) {
        var words = new ArrayList<String>();
        for (int n = 0; n < number; n++) {
            var word = new StringBuilder();
            for (int at = 2 + chance.nextInt(8); at > 0; at--)
                word.append(letters.charAt(chance.nextInt(letters.length())));
            words.add(word.toString());
        }
        return String.join(" ", words);
    }
}

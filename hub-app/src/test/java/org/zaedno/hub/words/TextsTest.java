package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two files of texts say the same things, and say nothing that nobody shows. */
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    /** A key, or the beginning of one that the code completes: "site.kind." + kind. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*)");

    private static final Pattern FILE = Pattern.compile(".*\\.(jte|css|js|svg|txt|woff2|properties|html|json)");

    private final Map<String, String> bulgarian = texts("translations.properties");
    private final Map<String, String> english = texts("translations_en.properties");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(bulgarian.keySet());
    }

    @Test
    void no_text_is_written_twice() throws IOException {
        for (var file : List.of("translations.properties", "translations_en.properties")) {
            var keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip());

            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_text_mentions_the_same_things_in_both_languages() {
        assertThat(bulgarian)
                .allSatisfy((key, text) ->
                        assertThat(mentions(english.get(key))).as(key).isEqualTo(mentions(text)));
    }

    @Test
    void no_text_is_empty_and_every_pattern_is_one() {
        for (var texts : new Map[] {bulgarian, english}) {
            for (var text : ((Map<String, String>) texts).entrySet()) {
                assertThat(text.getValue()).as(text.getKey()).isNotBlank();
                if (!mentions(text.getValue()).isEmpty()) {
                    assertThatNoException()
                            .as(text.getKey())
                            .isThrownBy(() -> new MessageFormat(text.getValue(), Locale.ROOT));
                }
            }
        }
    }

    @Test
    void every_text_is_shown_somewhere() {
        var used = usedInSources();

        assertThat(bulgarian.keySet().stream()
                        .filter(key -> used.stream().noneMatch(asked -> asked.equals(key) || isBeginning(asked, key))))
                .isEmpty();
    }

    @Test
    void every_text_that_is_asked_for_exists() {
        var areas = bulgarian.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(usedInSources().stream()
                        .filter(asked -> areas.stream().anyMatch(asked::startsWith))
                        .filter(asked -> bulgarian.keySet().stream()
                                .noneMatch(key -> asked.equals(key) || isBeginning(asked, key))))
                .isEmpty();
    }

    @Test
    void quotation_marks_and_apostrophes_are_the_languages_own() {
        assertThat(bulgarian).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "“ “", "!"));
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "!"));
    }

    @Test
    void bulgarian_texts_are_not_left_in_english_nor_the_reverse() {
        assertThat(english).allSatisfy((key, text) -> {
            if (!Exempt.SPEAKS_BOTH.contains(key)) assertThat(text).as(key).doesNotContainPattern("\\p{IsCyrillic}");
        });
        assertThat(bulgarian).allSatisfy((key, text) -> {
            if (!Exempt.SPEAKS_BOTH.contains(key) && text.matches(".*\\p{L}.*")) {
                assertThat(text).as(key).containsPattern("\\p{IsCyrillic}");
            }
        });
    }

    /** Whether the code asks for this beginning and completes it itself. */
    private static boolean isBeginning(String asked, String key) {
        return (asked.endsWith(".") || asked.endsWith("-")) && key.startsWith(asked);
    }

    private static TreeSet<String> mentions(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> usedInSources() {
        return Sources.all()
                .flatMap(source -> KEY.matcher(source.text()).results().map(m -> m.group(1)))
                .filter(key -> !FILE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(k -> k, properties::getProperty, (a, b) -> a, TreeMap::new));
    }
}

package org.zaedno.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zaedno.content.comparison.Passage.Fate;
import org.zaedno.content.comparison.Passage.Form;
import org.zaedno.content.comparison.Run.Change;

class ComparisonTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Two versions of a text: the second is the first with a few passages changed, gone, new or elsewhere. */
    record Versions(String before, String after) {}

    @Property(tries = 600)
    void from_a_comparison_both_texts_come_back_exactly(@ForAll("versions") Versions versions) {
        var compared = Comparison.ofHtml(versions.before, versions.after);

        assertThat(compared.before()).isEqualTo(versions.before);
        assertThat(compared.after()).isEqualTo(versions.after);
        assertThat(words(compared, Change.ADDED)).isEqualTo(words(versions.before));
        assertThat(words(compared, Change.REMOVED)).isEqualTo(words(versions.after));
        assertThat(compared.passages())
                .allSatisfy(passage -> assertThat(passage.runs())
                        .allSatisfy(run -> assertThat(run.text()).doesNotContain("<", ">")));
    }

    @Property(tries = 200)
    void any_two_texts_come_back_exactly(@ForAll("anything") String before, @ForAll("anything") String after) {
        for (var compared : List.of(Comparison.ofHtml(before, after), Comparison.ofPlain(before, after))) {
            assertThat(compared.before()).isEqualTo(before);
            assertThat(compared.after()).isEqualTo(after);
        }
    }

    @Property(tries = 200)
    void a_text_compared_with_itself_has_not_changed(@ForAll("versions") Versions versions) {
        var compared = Comparison.ofHtml(versions.before, versions.before);

        assertThat(compared.isSame()).isTrue();
        assertThat(compared.wordsAdded()).isZero();
        assertThat(compared.wordsRemoved()).isZero();
        assertThat(compared.passages()).allMatch(passage -> passage.fate() == Fate.SAME);
    }

    @Test
    void words_are_compared_and_not_lines() {
        assertThat(story(
                        "<p>Децата се върнаха у дома през май, при баба си.</p>",
                        "<p>Децата се прибраха у дома през юни, при баба си.</p>"))
                .containsExactly("Децата се [-върнаха][+прибраха] у дома през [-май][+юни], при баба си.");
    }

    @Test
    void a_short_word_alone_between_changes_goes_with_them() {
        assertThat(story("<p>Стара къща и голям двор край пътя.</p>", "<p>Нов дом и малка градина край пътя.</p>"))
                .containsExactly("[-Стара къща и голям двор][+Нов дом и малка градина] край пътя.");
    }

    @Test
    void a_passage_put_in_between_leaves_its_neighbours_alone() {
        var compared = Comparison.ofHtml(
                "<h2>Увод</h2><p>Първи абзац за децата.</p><p>Втори абзац за семействата.</p>",
                "<h2>Увод</h2><p>Първи абзац за децата.</p><p>Съвсем нови думи по средата.</p><p>Втори абзац за семействата.</p>");

        assertThat(compared.passages())
                .extracting(Passage::fate)
                .containsExactly(Fate.SAME, Fate.SAME, Fate.ADDED, Fate.SAME);
        assertThat(compared.wordsAdded()).isEqualTo(5);
    }

    @Test
    void bold_type_is_noted_and_the_words_are_the_same() {
        var compared = Comparison.ofHtml(
                "<p>Детето има право на семейство.</p>", "<p>Детето има <strong>право на семейство</strong>.</p>");

        assertThat(compared.wordsAdded()).isZero();
        assertThat(compared.passages().getFirst().runs())
                .filteredOn(run -> run.change() == Change.RESTYLED)
                .singleElement()
                .returns("право на семейство", Run::text);
    }

    @Test
    void another_address_behind_the_same_words_is_noted() {
        var compared = Comparison.ofHtml(
                "<p>Вижте <a href=\"https://a.example\">доклада</a>.</p>",
                "<p>Вижте <a href=\"https://b.example\">доклада</a>.</p>");

        assertThat(compared.passages().getFirst().runs()).anyMatch(run -> run.change() == Change.RESTYLED);
    }

    @Test
    void a_paragraph_that_became_a_heading_keeps_its_words() {
        var passage = Comparison.ofHtml("<p>Как работи услугата</p>", "<h2>Как работи услугата</h2>")
                .passages()
                .getFirst();

        assertThat(passage)
                .returns(Fate.CHANGED, Passage::fate)
                .returns(Form.PARAGRAPH, Passage::was)
                .returns(Form.HEADING_2, Passage::form);
        assertThat(passage.runs()).allMatch(run -> run.words() == 0 || run.change() == Change.SAME);
    }

    @Test
    void what_was_moved_is_said_to_have_moved() {
        var compared = Comparison.ofHtml(
                "<p>Едно две три четири пет.</p><p>Абзац за нещо друго.</p><p>Трети абзац с думи.</p>",
                "<p>Абзац за нещо друго.</p><p>Трети абзац с думи.</p><p>Едно две три четири пет.</p>");

        assertThat(compared.passages())
                .extracting(Passage::fate)
                .containsExactly(Fate.MOVED_AWAY, Fate.SAME, Fate.SAME, Fate.MOVED_HERE);
        assertThat(compared.wordsAdded()).isZero();
    }

    @Test
    void a_row_of_a_table_is_one_passage_with_its_cells() {
        var compared = Comparison.ofHtml(
                "<table><thead><tr><th>Година</th><th>Деца</th></tr></thead><tbody><tr><td>2010</td><td>2930</td></tr></tbody></table>",
                "<table><thead><tr><th>Година</th><th>Деца</th></tr></thead><tbody><tr><td>2010</td><td>2930</td></tr>"
                        + "<tr><td>2014</td><td>803</td></tr></tbody></table>");

        assertThat(compared.passages()).extracting(Passage::form).containsOnly(Form.ROW);
        assertThat(compared.passages())
                .filteredOn(passage -> passage.fate() == Fate.ADDED)
                .singleElement()
                .satisfies(row -> assertThat(row.runs().getFirst().text()).isEqualTo("2014\t803"));
    }

    @Test
    void another_picture_with_the_same_caption_is_a_picture_exchanged() {
        var passage = Comparison.ofHtml(
                        "<figure data-file=\"1\"><img src=\"/files/1/a.jpg\" alt=\"Двор\"><figcaption>Нашата нова градина зад дома</figcaption></figure>",
                        "<figure data-file=\"2\"><img src=\"/files/2/b.jpg\" alt=\"Люлка\"><figcaption>Нашата нова градина зад дома</figcaption></figure>")
                .passages()
                .getFirst();

        assertThat(passage).returns(Form.PICTURE, Passage::form).returns(Fate.CHANGED, Passage::fate);
        assertThat(told(passage)).contains("[-Двор]", "[+Люлка]", "Нашата нова градина зад дома");
    }

    @Test
    void lists_and_quotations_keep_their_form() {
        assertThat(Comparison.ofHtml(
                                "<ul><li>едно</li><li>две<ol><li>три</li></ol></li></ul><blockquote><p>четири</p></blockquote><p>пет</p>",
                                "<ul><li>едно</li><li>две<ol><li>три</li></ol></li></ul><blockquote><p>четири</p></blockquote><p>пет</p>")
                        .passages())
                .extracting(Passage::form)
                .containsExactly(Form.BULLET, Form.BULLET, Form.NUMBERED, Form.QUOTATION, Form.PARAGRAPH);
    }

    @Test
    void the_longest_texts_are_compared_at_once_however_different_they_are() {
        var one = paragraph(new Random(1), 14_000);
        var other = paragraph(new Random(2), 14_000);
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> "<p>" + words(new Random(i), 6) + "</p>")
                .collect(Collectors.joining());
        var manyOthers = IntStream.range(0, 2_000)
                .mapToObj(i -> "<p>" + words(new Random(i + 5_000), 6) + "</p>")
                .collect(Collectors.joining());

        for (var pair : List.of(new Versions(one, other), new Versions(many, manyOthers), new Versions(one, many))) {
            assertThat(pair.before.length()).isGreaterThan(80_000);
            var compared =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Comparison.ofHtml(pair.before, pair.after));
            assertThat(compared.before()).isEqualTo(pair.before);
            assertThat(compared.after()).isEqualTo(pair.after);
        }
    }

    private static List<String> story(String before, String after) {
        return Comparison.ofHtml(before, after).passages().stream()
                .map(ComparisonTest::told)
                .toList();
    }

    private static String told(Passage passage) {
        return passage.runs().stream()
                .filter(run -> !run.text().isEmpty())
                .map(run -> switch (run.change()) {
                    case SAME, RESTYLED -> run.text();
                    case ADDED -> "[+" + run.text() + "]";
                    case REMOVED -> "[-" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static long words(String html) {
        return WORD.matcher(TAG.matcher(html.replace("&amp;", "&")).replaceAll("\n"))
                .results()
                .count();
    }

    private static long words(Comparison compared, Change without) {
        return compared.passages().stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(run -> run.change() != without)
                .mapToLong(Run::words)
                .sum();
    }

    private static String paragraph(Random random, int words) {
        return "<p>" + words(random, words) + "</p>";
    }

    private static String words(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString(random.nextInt(3_000), 30) + "дума")
                .collect(Collectors.joining(" "));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("<>/&;\"'= pbimg#12абв\n\u00a0").ofMaxLength(60);
    }

    @Provide
    Arbitrary<Versions> versions() {
        var seeds = Arbitraries.longs().between(0, 1_000_000_000L);
        return Combinators.combine(seeds, Arbitraries.integers().between(0, 12)).as(ComparisonTest::versions);
    }

    private static Versions versions(long seed, int passages) {
        var random = new Random(seed);
        var before = new ArrayList<String>();
        for (int i = 0; i < passages; i++) before.add(passage(random));
        var after = new ArrayList<String>();
        for (var passage : before) {
            switch (random.nextInt(6)) {
                case 0 -> after.add(passage(random));
                case 1 -> {}
                case 2 -> after.add(passage.replaceAll("(?<=>)([^<]+?) ", "$1 ново "));
                case 3 -> after.add(passage.replace("<strong>", "<em>").replace("</strong>", "</em>"));
                case 4 -> after.add(random.nextInt(after.size() + 1), passage);
                default -> after.add(passage);
            }
        }
        return new Versions(String.join("", before), String.join("\n", after));
    }

    private static String passage(Random random) {
        var words = bulgarian(random);
        return switch (random.nextInt(8)) {
            case 0 -> "<h2>" + words + "</h2>";
            case 1 ->
                "<ul><li>" + words + "</li><li>" + bulgarian(random) + "<ol><li>" + words + "</li></ol></li></ul>";
            case 2 -> "<blockquote><p>" + words + "</p></blockquote>";
            case 3 -> "<table><tbody><tr><td>" + words + "</td><td>" + bulgarian(random) + "</td></tr></tbody></table>";
            case 4 ->
                "<figure data-file=\"" + random.nextInt(3) + "\"><img src=\"/files/1/a.jpg\" alt=\"\" /><figcaption>"
                        + words + "</figcaption></figure>";
            case 5 -> "<p>" + words + "<br />" + bulgarian(random) + "</p>";
            case 6 -> words;
            default -> "<p>" + words + " <strong>" + bulgarian(random) + "</strong> &amp; „край“.</p>";
        };
    }

    private static String bulgarian(Random random) {
        var some = List.of("дете", "децата", "и", "у", "дома", "семейство", "2017", "г.", "–", "приемна", "грижа,");
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(i -> some.get(random.nextInt(some.size())))
                .collect(Collectors.joining(" "));
    }
}

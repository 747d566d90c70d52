package org.zaedno.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.zaedno.search.DocumentId;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Translation;

class LearnedTranslationsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Set<Token> EVERYONE = Set.of(Token.PUBLIC);

    private final LearnedTranslations translations = new LearnedTranslations();

    @Test
    void a_word_is_said_as_the_editions_say_it_in_whatever_form_and_both_ways() {
        takeFourItems();

        translations.learn();

        assertThat(ways("семейството")).first().isEqualTo("families");
        assertThat(ways("family")).first().isEqualTo("семейства");
        assertThat(ways("приемен")).first().isEqualTo("foster");
    }

    @Test
    void a_likelihood_is_a_share_and_the_best_comes_first() {
        takeFourItems();

        translations.learn();

        assertThat(translations.of(stem("грижа")))
                .extracting(Translation::likelihood)
                .allSatisfy(likelihood -> assertThat(likelihood).isBetween(0f, 1f))
                .isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void a_number_is_no_way_to_say_a_word() {
        takeBoth("coalition", "Детство 2025", "Childhood 2025");

        translations.learn();

        assertThat(ways("детство")).containsExactly("childhood");
        assertThat(ways("2025")).isEmpty();
    }

    @Test
    void what_a_stranger_may_not_read_teaches_nothing() {
        var later = Optional.of(NOW.plusSeconds(60));
        takeBoth("draft", "кестен", "chestnut", false, EVERYONE, Optional.empty(), Optional.empty());
        takeBoth("closed", "бреза", "birch", true, Set.of(Token.COALITION), Optional.empty(), Optional.empty());
        takeBoth("embargo", "липа", "linden", true, EVERYONE, later, Optional.empty());
        takeBoth("ending", "топола", "poplar", true, EVERYONE, Optional.empty(), later);
        takeBoth("open", "дъб", "oak", true, EVERYONE, Optional.empty(), Optional.empty());

        translations.learn();

        assertThat(ways("дъб")).containsExactly("oak");
        assertThat(new String[] {"кестен", "chestnut", "бреза", "birch", "липа", "linden", "топола", "poplar"})
                .allSatisfy(word -> assertThat(ways(word)).isEmpty());
    }

    @Test
    void an_item_of_which_one_edition_is_hidden_teaches_nothing() {
        var open = open("half", "bg", "кестен");
        var draft = document("half", "en", "chestnut", false, EVERYONE, Optional.empty(), Optional.empty());
        translations.take("half", List.of(open, draft), NOW);

        translations.learn();

        assertThat(ways("кестен")).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_closed_is_forgotten_at_the_next_learning() {
        takeBoth("withdrawn", "кестен", "chestnut");
        takeBoth("closed", "липа", "linden");
        translations.learn();
        translations.take("withdrawn", List.of(), NOW);
        takeBoth("closed", "липа", "linden", true, Set.of(Token.COALITION), Optional.empty(), Optional.empty());

        translations.learn();

        assertThat(ways("кестен")).isEmpty();
        assertThat(ways("липа")).isEmpty();
    }

    @Test
    void an_edition_that_comes_again_replaces_what_it_said() {
        takeBoth("tree", "кестен", "chestnut");
        takeBoth("tree", "кестен", "horse-chestnut");
        takeBoth("tree", "кестен", "marron");

        translations.learn();

        assertThat(ways("кестен")).containsExactly("marron");
    }

    @Test
    void an_edition_in_easy_language_is_no_translation() {
        translations.take("tree", List.of(open("tree", "bg-easy", "голямо дърво"), open("tree", "en", "oak")), NOW);

        translations.learn();

        assertThat(ways("oak")).isEmpty();
    }

    @Test
    void of_too_many_items_those_that_came_last_teach() {
        var editions = new Editions(30);
        for (var word : List.of("first", "second", "third"))
            editions.put(word, List.of(open(word, "bg", "дърво"), open(word, "en", word)));

        assertThat(editions.pairs()).extracting(Pair::english).containsExactly("second", "third");
    }

    @Test
    void an_item_that_did_not_change_makes_no_difference() {
        var editions = new Editions(30);
        var documents = List.of(open("tree", "bg", "дъб"), open("tree", "en", "oak"));

        assertThat(editions.put("tree", documents)).isTrue();
        assertThat(editions.put("tree", documents)).isFalse();
        assertThat(editions.put("tree", List.of())).isTrue();
        assertThat(editions.put("tree", List.of())).isFalse();
    }

    private void takeFourItems() {
        takeBoth("1", "Приемни семейства", "Foster families");
        takeBoth("2", "Подкрепа за семейството", "Support for the family");
        takeBoth("3", "Грижа за деца в семейства", "Care for children in families");
        takeBoth("4", "Приемна грижа", "Foster care");
    }

    private void takeBoth(String item, String bulgarian, String english) {
        takeBoth(item, bulgarian, english, true, EVERYONE, Optional.empty(), Optional.empty());
    }

    private void takeBoth(
            String item,
            String bulgarian,
            String english,
            boolean published,
            Set<Token> openTo,
            Optional<Instant> from,
            Optional<Instant> until) {
        translations.take(
                item,
                List.of(
                        document(item, "bg", bulgarian, published, openTo, from, until),
                        document(item, "en", english, published, openTo, from, until)),
                NOW);
    }

    private static SearchDocument open(String item, String language, String title) {
        return document(item, language, title, true, EVERYONE, Optional.empty(), Optional.empty());
    }

    private static SearchDocument document(
            String item,
            String language,
            String title,
            boolean published,
            Set<Token> openTo,
            Optional<Instant> from,
            Optional<Instant> until) {
        return new SearchDocument(
                new DocumentId(item + ":" + language),
                item,
                "NEWS",
                language,
                title,
                "",
                "",
                "address",
                "owner",
                Set.of(),
                NOW,
                published,
                published ? openTo : Set.of(),
                from,
                until,
                Set.of());
    }

    private List<String> ways(String word) {
        return translations.of(stem(word)).stream().map(Translation::word).toList();
    }

    private static String stem(String word) {
        try (var stream = StemmedText.telling().tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

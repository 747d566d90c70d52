package org.zaedno.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.entry;
import static org.zaedno.search.ADocument.NOW;
import static org.zaedno.search.AQuestion.about;
import static org.zaedno.search.AQuestion.browsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.search.Highlighted.Run;
import org.zaedno.search.SearchChange.RemoveItem;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Keyboard;
import org.zaedno.search.translation.LearnedTranslations;

/** What every engine promises. An engine's own test extends this and adds what only it can break. */
public abstract class SearchIndexContract {

    private static final Token OURS = Token.workspace("ours");
    private static final Token THEIRS = Token.workspace("theirs");

    /** What {@link #open} hands to the engine; a test teaches it. */
    protected final LearnedTranslations translations = new LearnedTranslations();

    /** What {@link #open} hands to the engine; asked at each question. */
    protected volatile Glossary glossary = Glossary.NONE;

    protected SearchIndex index;
    private long changes;

    /** An empty index, of this test alone. */
    protected abstract SearchIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    protected void holding(ADocument... documents) {
        follow(Arrays.stream(documents).map(ADocument::put).toArray(SearchChange[]::new));
    }

    protected static ADocument[] many(int count, IntFunction<ADocument> document) {
        return IntStream.range(0, count).mapToObj(document).toArray(ADocument[]::new);
    }

    protected void follow(SearchChange... batch) {
        index.apply(List.of(batch), new Checkpoint(1, ++changes));
        index.refresh();
    }

    protected List<String> found(AQuestion question) {
        return index.search(question.made()).hits().stream().map(Hit::item).toList();
    }

    protected long counted(AQuestion question) {
        var results = index.search(question.made());
        assertThat(results.total()).isInstanceOf(HitCount.Exact.class);
        return results.total().value();
    }

    protected Map<String, Long> facet(Facet facet, AQuestion question) {
        var counts = new LinkedHashMap<String, Long>();
        index.search(question.made()).facets().get(facet).forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    protected List<String> suggested(AQuestion typing) {
        return index.suggest(typing.typed()).stream().map(Suggestion::text).toList();
    }

    @Nested
    class Readers {

        @Test
        void a_stranger_finds_what_is_public_and_nothing_else() {
            holding(
                    ADocument.of("open").titled("Приемна грижа"),
                    ADocument.of("coalition").titled("Приемна грижа").openTo(Token.COALITION),
                    ADocument.of("ours").titled("Приемна грижа").openTo(OURS),
                    ADocument.of("nobody").titled("Приемна грижа").openTo());

            assertThat(found(about("приемна грижа"))).containsExactly("open");
            assertThat(found(about("приемна грижа").by(Token.COALITION))).containsOnly("open", "coalition");
            assertThat(found(about("приемна грижа").by(Token.COALITION, OURS)))
                    .containsOnly("open", "coalition", "ours");
            assertThat(found(about("приемна грижа").by(THEIRS))).containsExactly("open");
        }

        @Test
        void a_stranger_is_not_even_told_how_many_coalition_documents_match() {
            holding(
                    ADocument.of("open").titled("Закон").on("law"),
                    ADocument.of("closed")
                            .titled("Закон")
                            .openTo(Token.COALITION)
                            .kind("event")
                            .ownedBy("second")
                            .in("en")
                            .on("canary"));

            var results = index.search(about("закон").made());

            assertThat(results.total()).isEqualTo(new HitCount.Exact(1));
            assertThat(results.facets().get(Facet.KIND)).containsExactly(new FacetCount("news", 1));
            assertThat(results.facets().get(Facet.OWNER)).containsExactly(new FacetCount("first", 1));
            assertThat(results.facets().get(Facet.LANGUAGE)).containsExactly(new FacetCount("bg", 1));
            assertThat(results.facets().get(Facet.THEME)).containsExactly(new FacetCount("law", 1));
            assertThat(counted(about("закон").page(0, 0))).isEqualTo(1);
        }

        @Test
        void what_an_answer_will_show_is_told_ahead_in_its_order_and_nothing_hidden_is() {
            holding(
                    ADocument.of("text").titled("Новини").saying("Приемна грижа"),
                    ADocument.of("closed").titled("Приемна грижа").openTo(Token.COALITION),
                    ADocument.of("title").titled("Приемна грижа"));
            var told = new ArrayList<List<DocumentId>>();

            var results = index.search(about("приемна грижа").made(), told::add);

            assertThat(told)
                    .containsExactly(results.hits().stream().map(Hit::id).toList());
            assertThat(results.hits()).extracting(Hit::item).containsExactly("title", "text");
        }

        @Test
        void of_an_answer_that_shows_nothing_nothing_is_told_ahead() {
            holding(ADocument.of("open").titled("Закон"));
            var told = new ArrayList<List<DocumentId>>();

            index.search(about("закон").page(0, 0).made(), told::add);
            index.search(about("наредба").made(), told::add);

            assertThat(told).isEmpty();
        }

        @Test
        void choosing_a_hidden_value_tells_a_stranger_nothing() {
            holding(ADocument.of("closed")
                    .titled("Закон")
                    .openTo(Token.COALITION)
                    .ownedBy("second"));
            var second = new Filters(Set.of(), Set.of("second"), Set.of(), Set.of());

            var results = index.search(about("закон").among(second).made());

            assertThat(results.total().value()).isZero();
            assertThat(results.facets().values()).allMatch(List::isEmpty);
        }

        @Test
        void a_word_found_only_in_a_hidden_document_is_never_suggested() {
            holding(
                    ADocument.of("open").titled("Канада"),
                    ADocument.of("coalition").titled("Канарче в мината").openTo(Token.COALITION),
                    ADocument.of("draft").titled("Канарчета").ownedBy("ours").draft(),
                    ADocument.of("later").titled("Канара").from(NOW.plusSeconds(1)));

            assertThat(suggested(about("кана"))).containsExactly("канада", "Канада");
            assertThat(suggested(about("канар"))).isEmpty();
            assertThat(suggested(about("канар").by(Token.COALITION))).containsExactly("канарче", "Канарче в мината");
            assertThat(suggested(about("канарче").by(OURS))).isEmpty();
            assertThat(suggested(about("канарче").by(OURS).withDrafts())).containsExactly("канарчета", "Канарчета");
            assertThat(suggested(about("канара").at(NOW.plusSeconds(1)))).containsExactly("Канара");
        }

        @Test
        void an_embargo_is_compared_with_the_moment_of_asking() {
            holding(ADocument.of("timed").from(NOW).until(NOW.plusSeconds(60)));

            assertThat(found(browsing().at(NOW.minusNanos(1_000)))).isEmpty();
            assertThat(found(browsing().at(NOW))).containsExactly("timed");
            assertThat(found(browsing().at(NOW.plusSeconds(60).minusNanos(1_000))))
                    .containsExactly("timed");
            assertThat(found(browsing().at(NOW.plusSeconds(60)))).isEmpty();
            assertThat(facet(Facet.KIND, browsing().at(NOW.plusSeconds(60)))).isEmpty();
        }

        @Test
        void one_bound_alone_binds_on_its_side_only() {
            holding(ADocument.of("from").from(NOW), ADocument.of("until").until(NOW));

            assertThat(found(browsing().at(Instant.MAX))).containsExactly("from");
            assertThat(found(browsing().at(Instant.MIN))).containsExactly("until");
        }

        @Test
        void who_may_always_read_is_not_held_up_by_an_embargo() {
            holding(ADocument.of("later").from(NOW.plusSeconds(60)).alwaysOpenTo(OURS));

            assertThat(found(browsing())).isEmpty();
            assertThat(found(browsing().by(THEIRS))).isEmpty();
            assertThat(found(browsing().by(OURS))).containsExactly("later");
        }

        @Test
        void drafts_are_found_only_where_asked_for_and_only_by_those_who_may() {
            holding(ADocument.of("draft").ownedBy("ours").draft());

            assertThat(found(browsing().by(OURS))).isEmpty();
            assertThat(found(browsing().by(OURS).withDrafts())).containsExactly("draft");
            assertThat(found(browsing().by(THEIRS).withDrafts())).isEmpty();
            assertThat(found(browsing().withDrafts())).isEmpty();
        }

        @Test
        void drafts_alone_are_those_of_the_readers_own_workspaces() {
            holding(
                    ADocument.of("draft").ownedBy("ours").draft(),
                    ADocument.of("published").ownedBy("ours"),
                    ADocument.of("theirs").ownedBy("theirs").draft());

            assertThat(found(browsing().by(OURS).reaching(Scope.DRAFTS_ALONE))).containsExactly("draft");
            assertThat(found(browsing().by(Token.COALITION).reaching(Scope.DRAFTS_ALONE)))
                    .isEmpty();
        }

        @Test
        void a_change_of_rights_counts_at_once() {
            holding(ADocument.of("item").titled("Закон"));
            holding(ADocument.of("item").titled("Закон").openTo(Token.COALITION));

            assertThat(found(about("закон"))).isEmpty();
            assertThat(suggested(about("зако"))).isEmpty();
        }
    }

    @Nested
    class Texts {

        @Test
        void a_word_is_found_in_title_lead_and_text() {
            holding(
                    ADocument.of("title").titled("Закон"),
                    ADocument.of("lead").lead("Нов закон е приет."),
                    ADocument.of("text").saying("Приет е нов закон."),
                    ADocument.of("none").saying("Няма го."));

            assertThat(found(about("закон"))).containsOnly("title", "lead", "text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"семейство", "семейства", "семейството", "СЕМЕЙСТВАТА", "семе\u0301йство"})
        void inflected_bulgarian_forms_find_each_other(String form) {
            holding(
                    ADocument.of("one").saying("Децата живеят в семейства."),
                    ADocument.of("other").saying("Училище."));

            assertThat(found(about(form))).containsExactly("one");
        }

        @ParameterizedTest
        @ValueSource(strings = {"family", "families", "Family's"})
        void inflected_english_forms_find_each_other(String form) {
            holding(
                    ADocument.of("one").saying("Children live in families."),
                    ADocument.of("other").saying("School."));

            assertThat(found(about(form))).containsExactly("one");
        }

        @Test
        void both_languages_may_stand_in_one_text_and_in_one_question() {
            holding(
                    ADocument.of("one").titled("Проектът Strong Families в София"),
                    ADocument.of("other").titled("София"));

            assertThat(found(about("проекти family"))).containsExactly("one");
        }

        @Test
        void what_holds_most_words_comes_first_and_the_rest_only_when_that_is_little() {
            holding(
                    ADocument.of("both").titled("Приемна грижа"),
                    ADocument.of("one").titled("Комисия за грижа"),
                    ADocument.of("none").titled("Обучение за родители в Пловдив"));

            assertThat(found(about("приемна грижа"))).containsExactly("both", "one");
            assertThat(found(about("приемна грижа").newestFirst())).containsExactly("both");
            assertThat(found(about("осиновяване грижа").newestFirst())).containsOnly("both", "one");
            assertThat(found(about("обучение приемни родители Пловдив").newestFirst()))
                    .containsExactly("none");
        }

        @Test
        void where_many_hold_most_words_the_rest_is_left_out() {
            holding(many(20, n -> ADocument.of("both-" + n).titled("Приемна грижа")));
            holding(ADocument.of("one").titled("Грижа"));

            assertThat(counted(about("приемна грижа"))).isEqualTo(20);
        }

        @Test
        void choosing_in_a_facet_never_brings_more() {
            holding(many(
                    20, n -> ADocument.of("both-" + n).titled("Приемна грижа").kind(n == 0 ? "event" : "news")));
            holding(ADocument.of("one").titled("Грижа").kind("event"));
            var events = new Filters(Set.of("event"), Set.of(), Set.of(), Set.of());

            assertThat(found(about("приемна грижа").among(events))).containsExactly("both-0");
        }

        @Test
        void stop_words_do_not_narrow_a_question_but_can_be_asked_for_alone() {
            holding(ADocument.of("about").titled("За нас"), ADocument.of("law").titled("Закон"));

            assertThat(found(about("законът за"))).containsExactly("law");
            assertThat(found(about("за"))).containsExactly("about");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"приемна грижа\"", "„приемна грижа“", "«приемна грижа»", "“приемна грижа”"})
        void a_phrase_is_found_only_word_by_word(String phrase) {
            holding(
                    ADocument.of("phrase").saying("За приемната грижа."),
                    ADocument.of("apart").saying("Грижата е приемна."),
                    ADocument.of("parts").titled("Приемна").lead("Грижа"));

            assertThat(found(about(phrase))).containsExactly("phrase");
        }

        @Test
        void a_minus_excludes_a_word_or_a_phrase() {
            holding(
                    ADocument.of("foster").titled("Закон за приемна грижа"),
                    ADocument.of("adoption").titled("Закон за осиновяване"));

            assertThat(found(about("закон -грижата"))).containsExactly("adoption");
            assertThat(found(about("закон -\"приемна грижа\""))).containsExactly("adoption");
            assertThat(found(about("-осиновяване"))).containsExactly("foster");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"",
                    "\"закон",
                    "закон\"",
                    "-",
                    "--закон",
                    "- закон",
                    "закон -",
                    "+закон",
                    "(закон",
                    "закон)",
                    "закон*",
                    "закон?",
                    "закон~2",
                    "закон^",
                    "title:закон",
                    "[закон TO",
                    "закон && ",
                    "|| закон",
                    "!закон",
                    "закон\\",
                    "/закон",
                    "{закон}",
                    "\uD83D\uDE00 закон",
                    "\uD800закон",
                    "закон\u0000",
                    "<b>закон</b>",
                    "закон AND",
                    "NOT закон OR",
                    "'закон'"
                })
        void nothing_typed_is_a_syntax_error(String typed) {
            holding(ADocument.of("law").titled("Закон"));

            assertThatNoException().isThrownBy(() -> index.search(about(typed).made()));
            assertThatNoException().isThrownBy(() -> index.suggest(about(typed).typed()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"?!", "\"\"", "-", "…", "\uD83D\uDE00\u200B"})
        void what_holds_no_word_finds_nothing(String typed) {
            holding(ADocument.of("law").titled("Закон"));

            assertThat(index.search(about(typed).made()).total().value()).isLessThanOrEqualTo(0);
            assertThat(suggested(about("?!"))).isEmpty();
        }

        @Test
        void blank_text_browses_the_newest_first() {
            holding(
                    ADocument.of("old").dated(NOW.minusSeconds(30)),
                    ADocument.of("new").dated(NOW.minusSeconds(10)),
                    ADocument.of("middle").dated(NOW.minusSeconds(20)));

            assertThat(found(browsing())).containsExactly("new", "middle", "old");
            assertThat(found(about("  \t "))).containsExactly("new", "middle", "old");
        }

        @Test
        void the_longest_text_allowed_is_answered() {
            holding(ADocument.of("law").titled("Закон"));

            assertThat(found(about("з ".repeat(100)))).isEmpty();
            assertThat(found(about("\"" + "з".repeat(198) + "\""))).isEmpty();
        }
    }

    /** What a person meant is found out from what that person may see, is told, and can be refused. */
    @Nested
    class Understanding {

        @BeforeEach
        void some() {
            holding(
                    ADocument.of("care").titled("Приемна грижа за деца"),
                    ADocument.of("school").titled("Училище в Пловдив").saying("Ученици и учители."),
                    ADocument.of("english").titled("Foster care handbook").in("en"));
        }

        @ParameterizedTest
        @CsvSource({
            "приенма грижа, приемна грижа, SPELLING",
            "учлище, училище, SPELLING",
            "handbok, handbook, SPELLING",
            "uchilishte, училище, LATIN",
            "u4ili6te, училище, LATIN",
            "priemna grija, приемна грижа, KEYBOARD LATIN",
        })
        void what_does_not_occur_is_read_as_what_does(String typed, String meant, String why) {
            var understood = index.search(about(typed).made()).understood();

            assertThat(understood.text()).isEqualTo(meant);
            assertThat(understood.repairs())
                    .isNotEmpty()
                    .allMatch(repair -> why.contains(repair.why().name()));
        }

        @ParameterizedTest
        @EnumSource(Keyboard.class)
        void the_wrong_keyboard_is_noticed_both_ways(Keyboard keyboard) {
            var bulgarian =
                    index.search(about(keyboard.inEnglish("приемна грижа")).made());
            var english =
                    index.search(about(keyboard.inBulgarian("foster handbook")).made());

            assertThat(bulgarian.understood().text()).isEqualTo("приемна грижа");
            assertThat(bulgarian.hits()).extracting(Hit::item).containsExactly("care");
            assertThat(english.understood().text()).isEqualTo("foster handbook");
            assertThat(english.hits()).extracting(Hit::item).containsExactly("english");
        }

        @ParameterizedTest
        @EnumSource(Keyboard.class)
        void a_word_that_is_right_on_either_keyboard_stays(Keyboard keyboard) {
            var mixed = index.search(
                    about(keyboard.inEnglish("приемна грижа") + " foster").made());

            assertThat(mixed.understood().text()).isEqualTo("приемна грижа foster");
        }

        @ParameterizedTest
        @ValueSource(strings = {"foster care", "Приемната грижа", "грижи", "handbooks", "ученик учител"})
        void what_occurs_is_left_as_it_is(String typed) {
            assertThat(index.search(about(typed).made()).understood()).isEqualTo(Understood.asTyped(typed));
        }

        @Test
        void a_repair_can_be_refused() {
            var refused = index.search(about("приенма").asTyped().made());

            assertThat(refused.understood()).isEqualTo(Understood.asTyped("приенма"));
            assertThat(refused.hits()).isEmpty();
            assertThat(refused.instead()).containsExactly("приемна");
        }

        @Test
        void a_phrase_and_what_is_excluded_are_meant_as_they_are_written() {
            assertThat(index.search(about("\"приенма грижа\"").made()).hits()).isEmpty();
            assertThat(index.search(about("грижа -приенма").made()).understood().repairs())
                    .isEmpty();
        }

        @Test
        void neighbours_decide_what_a_word_was_meant_to_be() {
            holding(
                    ADocument.of("law").titled("Закон за хората"),
                    ADocument.of("dance").titled("Танцова хореография и хорото"),
                    ADocument.of("more").titled("Хорото"),
                    ADocument.of("again").titled("Хорото"));

            assertThat(index.search(about("закон хорета").made()).understood().text())
                    .isEqualTo("закон хората");
        }

        @Test
        void the_last_word_need_not_be_typed_to_its_end() {
            holding(ADocument.of("long").titled("Деинституционализация"));

            assertThat(found(about("деинституц"))).containsExactly("long");
            assertThat(found(about("пловд"))).containsExactly("school");
        }

        @Test
        void an_address_is_found_and_what_it_is_made_of_is_no_word_that_occurs() {
            holding(ADocument.of("contact")
                    .titled("Връзка")
                    .saying("Пишете на priemna.griza@slanchev-dom.example.org."));

            for (var typed : List.of(
                    "priemna.griza@slanchev-dom.example.org",
                    "https://www.slanchev-dom.example.org/bg/",
                    "slanchev-dom.example.org",
                    "slanchev")) assertThat(found(about(typed))).as(typed).containsExactly("contact");
            assertThat(index.search(about("priemna griza").made()).understood().text())
                    .isEqualTo("приемна грижа");
        }

        @ParameterizedTest
        @CsvSource({
            "приемнагрижа, приемна грижа",
            "Приемнагрижа за деца, Приемна грижа за деца",
            "priemnagrija, приемна грижа",
            "fostercare, foster care",
            "при емна грижа, приемна грижа",
            "hand book, handbook",
            "училище в Плов див, училище в Пловдив",
        })
        void one_space_too_few_or_too_many_is_noticed(String typed, String meant) {
            var understood = index.search(about(typed).made()).understood();

            assertThat(understood.text()).isEqualTo(meant);
            assertThat(understood.repairs()).hasSize(1);
            assertThat(index.search(about(typed).asTyped().made()).understood()).isEqualTo(Understood.asTyped(typed));
        }

        @ParameterizedTest
        @ValueSource(strings = {"грижаприемна", "„приемнагрижа“", "-приемнагрижа", "в Пловдив", "приемна\u200B, грижа"})
        void what_stands_side_by_side_nowhere_or_occurs_keeps_its_spaces(String typed) {
            assertThat(index.search(about(typed).made()).understood()).isEqualTo(Understood.asTyped(typed));
        }

        @ParameterizedTest
        @CsvSource({"priem, care", "priemnata gri, care", "u4il, school", "foste, english"})
        void a_last_word_in_latin_letters_need_not_be_typed_to_its_end_either(String typed, String item) {
            assertThat(found(about(typed))).containsExactly(item);
        }

        @Test
        void another_form_of_a_word_is_no_slip() {
            holding(ADocument.of("form").titled("Избягвате ли пътуване"));

            assertThat(index.search(about("избягване на пътуване").made()).understood())
                    .isEqualTo(Understood.asTyped("избягване на пътуване"));
            assertThat(index.search(about("избигвате пътуване").made())
                            .understood()
                            .text())
                    .isEqualTo("избягвате пътуване");
        }

        @Test
        void what_is_two_slips_away_is_meant_only_near_its_neighbour() {
            holding(ADocument.of("far").titled("Reducing costs").saying("One " + "and another ".repeat(30) + "word."));

            assertThat(index.search(about("refusing word").made()).understood())
                    .isEqualTo(Understood.asTyped("refusing word"));
            assertThat(index.search(about("refusing costs").made()).understood().text())
                    .isEqualTo("reducing costs");
        }

        @Test
        void a_word_found_only_in_a_hidden_document_is_no_repair_and_leads_nowhere() {
            holding(
                    ADocument.of("closed").titled("Канарчето грижа").openTo(Token.COALITION),
                    ADocument.of("draft").titled("Канарчето").ownedBy("ours").draft(),
                    ADocument.of("later").titled("Канарчето").from(NOW.plusSeconds(1)));

            for (var typed : List.of(
                    "канарчтео",
                    "kanarcheto",
                    "канар чето",
                    "канарчетогрижа",
                    "kanarc",
                    "канарче",
                    "kanar4eto",
                    Keyboard.TYPIST.inEnglish("канарчето"))) {
                var stranger = index.search(about(typed).made());
                assertThat(stranger.understood()).isEqualTo(Understood.asTyped(typed));
                assertThat(stranger.hits()).isEmpty();
                assertThat(stranger.instead()).isEmpty();
            }
            assertThat(index.search(about("канарчтео").asTyped().made()).instead())
                    .isEmpty();
            assertThat(found(about("канарчтео").by(Token.COALITION))).containsExactly("closed");
            assertThat(found(about("kanarcheto").by(OURS).withDrafts())).containsExactly("draft");
            assertThat(found(about("канарчтео").at(NOW.plusSeconds(1)))).containsExactly("later");
        }

        @Test
        void a_hidden_document_does_not_change_what_is_repaired() {
            holding(many(
                    9,
                    n -> ADocument.of("closed-" + n)
                            .titled("Приенма гража грижи")
                            .openTo(Token.COALITION)));

            var stranger = index.search(about("приенма гржа").made());

            assertThat(stranger.understood().text()).isEqualTo("приемна грижа");
        }

        @Test
        void where_nothing_holds_all_that_was_asked_other_questions_are_offered() {
            assertThat(index.search(about("грижа Пловдив").made()).instead()).containsExactly("грижа", "Пловдив");
            assertThat(index.search(about("приемна жгщжзщ").made()).instead()).containsExactly("приемна");
            assertThat(index.search(about("„грижа приемна“").made()).instead()).containsExactly("грижа приемна");
            assertThat(index.search(about("приемна грижа").made()).instead()).isEmpty();
            assertThat(index.search(about("жгщжзщ").made()).instead()).isEmpty();
        }

        @Test
        void what_the_glossary_calls_by_another_name_is_found_by_each() {
            glossary = () -> List.of(new Glossary.Entry(
                    Set.of("ЦНСТ", "център за настаняване от семеен тип"), Set.of("small group home")));
            holding(
                    ADocument.of("short").titled("Нов ЦНСТ"),
                    ADocument.of("long").titled("Център за настаняване от семеен тип"),
                    ADocument.of("other").titled("Семеен център"),
                    ADocument.of("foreign").titled("Life in a small group home").in("en"));

            assertThat(found(about("цнст"))).startsWith("short", "long").contains("foreign");
            assertThat(found(about("центрове за настаняване от семеен тип"))).contains("short", "foreign");
            assertThat(found(about("small group homes"))).startsWith("foreign").contains("short", "long");
            assertThat(found(about("цнст").asTyped())).containsExactly("short");
            assertThat(index.search(about("нови цнст").made()).understood().expansions())
                    .containsExactly(new Expansion(
                            "цнст",
                            List.of("център за настаняване от семеен тип", "small group home"),
                            Expansion.Why.GLOSSARY));
        }
    }

    @Nested
    class OtherLanguage {

        private static final Filters ENGLISH = new Filters(Set.of(), Set.of(), Set.of("en"), Set.of());
        private static final Filters BULGARIAN = new Filters(Set.of(), Set.of(), Set.of("bg"), Set.of());

        @BeforeEach
        void learnFromEditions() {
            teaching("one", "Приемни семейства", "Foster families");
            teaching("two", "Приемна грижа", "Foster care");
            teaching("three", "Семейства и училище", "Families and school");
            translations.learn();
        }

        @Test
        void a_bulgarian_question_finds_what_is_in_english_alone_and_the_reverse() {
            holding(
                    ADocument.of("abroad").in("en").titled("A foster family in Norway"),
                    ADocument.of("home").titled("Приемно семейство в Троян"));

            assertThat(found(about("приемните семейства").among(ENGLISH))).containsSubsequence("one", "abroad", "two");
            assertThat(found(about("foster family").among(BULGARIAN))).containsSubsequence("one", "home", "two");
        }

        @Test
        void what_is_found_as_asked_comes_before_the_other_language() {
            holding(
                    ADocument.of("abroad").in("en").titled("Foster families, foster families"),
                    ADocument.of("home").titled("Среща").saying("Дойдоха и приемни семейства."));

            assertThat(found(about("приемни семейства"))).containsSubsequence("one", "home", "abroad");
            assertThat(found(about("foster families"))).containsSubsequence("abroad", "home");
        }

        @Test
        void a_question_that_fills_a_page_in_its_own_language_asks_for_no_guesses_at_the_other() {
            var school = ADocument.of("abroad").in("en").titled("A school");
            var schools = IntStream.range(0, 18)
                    .mapToObj(n -> ADocument.of("home-" + n).titled("Училище"))
                    .toArray(ADocument[]::new);
            holding(school);
            holding(schools);

            var nineteen = index.search(about("училище").made());
            assertThat(nineteen.understood().expansions()).hasSize(1);
            assertThat(nineteen.total().value()).isGreaterThan(20);

            holding(ADocument.of("home-18").titled("Училище"));
            var twenty = index.search(about("училище").made());
            assertThat(twenty.understood().expansions()).isEmpty();
            assertThat(twenty.total().value()).isEqualTo(20);
        }

        @Test
        void whoever_wants_one_language_is_not_given_the_other() {
            holding(ADocument.of("abroad").in("en").titled("Foster families"));

            assertThat(index.search(about("приемни семейства").among(BULGARIAN).made()))
                    .satisfies(results ->
                            assertThat(results.understood().expansions()).isEmpty())
                    .satisfies(results ->
                            assertThat(results.hits()).extracting(Hit::language).containsOnly("bg"));
        }

        @Test
        void what_was_looked_for_besides_is_told_and_can_be_refused() {
            holding(ADocument.of("abroad").in("en").titled("Foster families"));
            var question = about("училище").among(ENGLISH);

            assertThat(index.search(question.made()).understood().expansions())
                    .containsExactly(new Expansion("училище", List.of("school"), Expansion.Why.LANGUAGE));
            assertThat(found(question)).startsWith("three");
            assertThat(found(question.asTyped())).isEmpty();
            assertThat(index.search(question.asTyped().made()).understood().expansions())
                    .isEmpty();
        }

        @Test
        void what_was_seen_too_seldom_is_not_told_and_only_who_asks_for_the_other_language_is_given_it() {
            learning("seldom", "Изба и таван", "Cellar and attic");
            translations.learn();
            holding(
                    ADocument.of("abroad").in("en").titled("The attic"),
                    ADocument.of("home").titled("Таванът"));

            assertThat(found(about("таван"))).containsExactly("home");
            assertThat(found(about("таван").among(ENGLISH))).containsExactly("abroad");
            assertThat(index.search(about("таван").among(ENGLISH).made()).understood())
                    .isEqualTo(Understood.asTyped("таван"));
        }

        @Test
        void a_name_is_found_in_the_letters_of_the_other_language() {
            holding(
                    ADocument.of("abroad").in("en").titled("A visit to Kyustendil"),
                    ADocument.of("home").titled("Среща в Кюстендил"));

            assertThat(found(about("Кюстендил").among(ENGLISH))).containsExactly("abroad");
            assertThat(found(about("Kyustendil").among(BULGARIAN))).containsExactly("home");
        }

        @Test
        void a_name_of_two_words_is_not_translated_word_by_word() {
            teaching("old", "Стара къща", "Old house");
            teaching("town", "Училище в Стара Загора", "A school in Stara Zagora");
            translations.learn();
            holding(ADocument.of("abroad").in("en").titled("A visit to Stara Zagora"));

            var town = about("стара загора").among(ENGLISH);
            assertThat(found(town)).containsExactlyInAnyOrder("town", "abroad");
            assertThat(index.search(town.made()).understood().expansions())
                    .containsExactly(new Expansion("стара загора", List.of("Stara Zagora"), Expansion.Why.LANGUAGE));
            assertThat(found(about("стара къща").among(ENGLISH))).startsWith("old");
        }

        @Test
        void a_term_whose_words_are_also_written_in_the_other_alphabet_is_translated_all_the_same() {
            holding(ADocument.of("abroad").in("en").titled("The programme Priemni semeystva"));

            assertThat(found(about("приемни семейства").among(ENGLISH))).startsWith("one");
            assertThat(index.search(about("приемни семейства").among(ENGLISH).made())
                            .understood()
                            .expansions())
                    .extracting(Expansion::asked)
                    .containsExactly("приемни", "семейства");
        }

        @Test
        void what_a_hidden_item_says_is_neither_looked_for_nor_told() {
            var bulgarian = ADocument.of("hidden").titled("Канарче").openTo(Token.COALITION);
            var english = ADocument.of("hidden").in("en").titled("Quetzal").openTo(Token.COALITION);
            holding(bulgarian, english, ADocument.of("open").in("en").titled("Quetzal"));
            for (int year = 2024; year <= 2026; year++)
                translations.take(
                        "hidden" + year,
                        List.of(
                                bulgarian.titled("Канарче " + year).made(),
                                english.titled("Quetzal " + year).made()),
                        NOW);
            translations.learn();

            var results = index.search(
                    about("канарче").among(ENGLISH).by(Token.COALITION).made());

            assertThat(results.hits()).isEmpty();
            assertThat(results.understood().expansions()).isEmpty();
        }

        @Test
        void a_word_that_this_reader_cannot_see_any_more_is_not_told() {
            teaching("later", "Канарче", "Quetzal");
            translations.learn();
            assertThat(index.search(about("канарче").made()).understood().expansions())
                    .hasSize(1);

            holding(
                    ADocument.of("later").titled("Канарче"),
                    ADocument.of("later").in("en").titled("Quetzal").openTo(OURS));

            assertThat(index.search(about("канарче").made()).understood().expansions())
                    .isEmpty();
            assertThat(index.search(about("канарче").by(OURS, Token.PUBLIC).made())
                            .understood()
                            .expansions())
                    .hasSize(1);
        }

        private void teaching(String item, String bulgarian, String english) {
            var editions = List.of(
                    ADocument.of(item).titled(bulgarian),
                    ADocument.of(item).in("en").titled(english));
            holding(editions.toArray(ADocument[]::new));
            for (int year = 2024; year <= 2026; year++)
                learning(item + year, bulgarian + " " + year, english + " " + year);
        }

        private void learning(String item, String bulgarian, String english) {
            var editions = List.of(
                    ADocument.of(item).titled(bulgarian).made(),
                    ADocument.of(item).in("en").titled(english).made());
            translations.take(item, editions, NOW);
        }
    }

    @Nested
    class Passages {

        @Test
        void title_and_passages_are_runs_of_text_with_marks() {
            holding(ADocument.of("law").titled("Новият закон").saying("Законът влиза в сила през май."));

            var hit = index.search(about("закони").made()).hits().getFirst();

            assertThat(hit.title().runs()).containsExactly(new Run("Новият ", false), new Run("закон", true));
            assertThat(hit.passages())
                    .containsExactly(new Highlighted(
                            List.of(new Run("Законът", true), new Run(" влиза в сила през май.", false))));
        }

        @Test
        void a_hit_says_what_it_is_and_where_it_leads() {
            holding(ADocument.of("law")
                    .titled("Law")
                    .in("en")
                    .kind("event")
                    .ownedBy("second")
                    .dated(NOW));

            var hit = index.search(about("law").made()).hits().getFirst();

            assertThat(hit.id()).isEqualTo(new DocumentId("law/en"));
            assertThat(List.of(hit.item(), hit.kind(), hit.language(), hit.address(), hit.owner()))
                    .containsExactly("law", "event", "en", "address-of-law", "second");
            assertThat(hit.date()).isEqualTo(NOW);
        }

        @Test
        void markup_in_a_text_stays_text() {
            holding(ADocument.of("law").titled("<b>Закон</b>").saying("<script>закон</script> & <em>"));

            var hit = index.search(about("закон").made()).hits().getFirst();

            assertThat(hit.title().text()).isEqualTo("<b>Закон</b>");
            assertThat(hit.passages().getFirst().text()).isEqualTo("<script>закон</script> & <em>");
        }

        @Test
        void where_only_the_title_matched_the_text_begins_unmarked() {
            holding(ADocument.of("lead").titled("Закон").lead("Начало.").saying("Среда."));
            holding(ADocument.of("text").titled("Законът").saying("Текст."));
            holding(ADocument.of("bare").titled("Законите"));

            var hits = index.search(about("закон").newestFirst().made()).hits();

            assertThat(hits)
                    .filteredOn(hit -> hit.item().equals("lead"))
                    .flatMap(Hit::passages)
                    .containsExactly(Highlighted.unmarked("Начало."));
            assertThat(hits)
                    .filteredOn(hit -> hit.item().equals("text"))
                    .flatMap(Hit::passages)
                    .containsExactly(Highlighted.unmarked("Текст."));
            assertThat(hits)
                    .filteredOn(hit -> hit.item().equals("bare"))
                    .flatMap(Hit::passages)
                    .isEmpty();
        }

        @Test
        void a_passage_is_short_however_long_its_sentence() {
            var endless = "дума ".repeat(2_000);
            holding(
                    ADocument.of("law").saying(endless + "закон " + endless),
                    ADocument.of("other").saying(endless));

            var passage = index.search(about("закон").made())
                    .hits()
                    .getFirst()
                    .passages()
                    .getFirst();

            assertThat(passage.text()).hasSizeLessThan(300).startsWith("…").endsWith("…");
            assertThat(passage.runs()).contains(new Run("закон", true));
        }

        @Test
        void a_word_at_the_end_of_the_longest_text_is_marked() {
            var long_ = "Едно изречение. ".repeat(SearchDocument.TEXT_MAX / 16 - 10) + "Тук е законът.";
            holding(ADocument.of("law").saying(long_));

            var hit = index.search(about("закон").made()).hits().getFirst();

            assertThat(hit.passages()).flatMap(Highlighted::runs).contains(new Run("законът", true));
        }

        @Test
        void what_is_excluded_is_not_marked_and_a_phrase_is_marked_where_it_stands() {
            holding(ADocument.of("foster").saying("Грижа отделно. Приемна грижа."));

            var runs = index.search(about("\"приемна грижа\" -закон").made()).hits().getFirst().passages().stream()
                    .flatMap(passage -> passage.runs().stream())
                    .filter(Run::marked)
                    .map(Run::text);

            assertThat(runs).containsExactly("Приемна", "грижа");
        }

        @Test
        void stress_marks_do_not_shift_the_marks() {
            holding(ADocument.of("law").titled("За\u0301конът и се\u0300мейството"));

            var title =
                    index.search(about("семейство").made()).hits().getFirst().title();

            assertThat(title.runs()).last().isEqualTo(new Run("се\u0300мейството", true));
        }
    }

    @Nested
    class Facets {

        @BeforeEach
        void some() {
            holding(
                    ADocument.of("a").kind("news").ownedBy("first").on("law", "family"),
                    ADocument.of("b").kind("news").ownedBy("second").on("law"),
                    ADocument.of("c").kind("event").ownedBy("first").in("en"),
                    ADocument.of("d").kind("practice").ownedBy("third"));
        }

        @Test
        void values_come_by_count_then_by_name() {
            assertThat(facet(Facet.KIND, browsing()))
                    .containsExactly(entry("news", 2L), entry("event", 1L), entry("practice", 1L));
            assertThat(facet(Facet.LANGUAGE, browsing())).containsExactly(entry("bg", 3L), entry("en", 1L));
            assertThat(facet(Facet.THEME, browsing())).containsExactly(entry("law", 2L), entry("family", 1L));
        }

        @Test
        void a_choice_narrows_the_other_facets_but_not_its_own() {
            var news = browsing().among(new Filters(Set.of("news"), Set.of(), Set.of(), Set.of()));

            assertThat(found(news)).containsOnly("a", "b");
            assertThat(facet(Facet.KIND, news))
                    .containsOnly(entry("news", 2L), entry("event", 1L), entry("practice", 1L));
            assertThat(facet(Facet.OWNER, news)).containsOnly(entry("first", 1L), entry("second", 1L));
        }

        @Test
        void any_value_of_one_facet_will_do_and_every_facet_must_agree() {
            var both = browsing().among(new Filters(Set.of("news", "event"), Set.of("first"), Set.of(), Set.of()));

            assertThat(found(both)).containsOnly("a", "c");
            assertThat(facet(Facet.KIND, both)).containsOnly(entry("news", 1L), entry("event", 1L));
            assertThat(facet(Facet.OWNER, both)).containsOnly(entry("first", 2L), entry("second", 1L));
        }

        @Test
        void each_item_is_found_and_counted_once_while_no_language_is_chosen() {
            holding(
                    ADocument.of("both").titled("Грижа").in("bg").yieldingIn("en"),
                    ADocument.of("both")
                            .titled("Грижа")
                            .in("en")
                            .yieldingIn("bg")
                            .kind("event"),
                    ADocument.of("both").titled("Грижа").in("bg-easy").yieldingIn("bg", "en"),
                    ADocument.of("foreign").titled("Грижа").in("en"));
            var once = about("грижа").among(Filters.NONE.onceIn("bg"));
            var english = about("грижа").among(new Filters(Set.of(), Set.of(), Set.of("en"), Set.of()).onceIn("bg"));

            assertThat(found(once)).containsOnly("both", "foreign");
            assertThat(counted(once)).isEqualTo(2);
            assertThat(facet(Facet.KIND, once)).containsOnly(entry("news", 2L));
            assertThat(facet(Facet.LANGUAGE, once))
                    .as("what choosing each would bring")
                    .containsOnly(entry("bg", 1L), entry("en", 2L), entry("bg-easy", 1L));
            assertThat(counted(english)).as("a choice overrules it").isEqualTo(2);
            assertThat(counted(about("грижа").among(Filters.NONE.onceIn("en")))).isEqualTo(2);
            assertThat(counted(about("грижа"))).isEqualTo(4);
        }

        @Test
        void an_unknown_value_finds_nothing() {
            var unknown = browsing().among(new Filters(Set.of(), Set.of(), Set.of("xx"), Set.of()));

            assertThat(counted(unknown)).isZero();
            assertThat(facet(Facet.LANGUAGE, unknown)).containsOnly(entry("bg", 3L), entry("en", 1L));
            assertThat(facet(Facet.KIND, unknown)).isEmpty();
        }
    }

    @Nested
    class Pages {

        @Test
        void pages_neither_overlap_nor_leave_out() {
            holding(many(57, n -> ADocument.of("item-" + n).titled("Закон")));

            for (var question : List.of(about("закон"), about("закон").newestFirst(), browsing())) {
                var seen = new ArrayList<String>();
                for (int from = 0; from < 60; from += 10) seen.addAll(found(question.page(from, 10)));
                assertThat(seen).hasSize(57).doesNotHaveDuplicates();
            }
        }

        @Test
        void beyond_the_end_there_is_nothing_but_the_counts() {
            holding(ADocument.of("only"));

            var results = index.search(browsing().page(9_990, 10).made());

            assertThat(results.hits()).isEmpty();
            assertThat(results.total().value()).isEqualTo(1);
        }

        @Test
        void the_newest_or_the_most_relevant_comes_first_as_asked() {
            holding(
                    ADocument.of("relevant")
                            .titled("Закон")
                            .saying("Закон, закон.")
                            .dated(NOW.minusSeconds(100)),
                    ADocument.of("newest")
                            .titled("Много дълго заглавие, в което законът е само една от думите")
                            .dated(NOW));

            assertThat(found(about("закон"))).containsExactly("relevant", "newest");
            assertThat(found(about("закон").newestFirst())).containsExactly("newest", "relevant");
        }
    }

    @Nested
    class Changes {

        @Test
        void a_new_index_is_empty_and_at_the_start() {
            assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
            assertThat(index.health()).isEqualTo(new Health(Health.Status.EMPTY, 0, Checkpoint.START));
            assertThat(found(browsing())).isEmpty();
            assertThat(suggested(about("а"))).isEmpty();
        }

        @Test
        void putting_again_replaces() {
            holding(ADocument.of("item").titled("Преди"));
            holding(ADocument.of("item").titled("После"));

            assertThat(found(about("преди"))).isEmpty();
            assertThat(found(about("после"))).containsExactly("item");
            assertThat(counted(browsing())).isEqualTo(1);
        }

        @Test
        void removing_an_item_removes_all_its_languages() {
            holding(ADocument.of("item"), ADocument.of("item").in("en"), ADocument.of("item-2"));
            follow(new RemoveItem("item"));

            assertThat(found(browsing())).containsExactly("item-2");
            assertThat(facet(Facet.LANGUAGE, browsing())).containsExactly(entry("bg", 1L));
        }

        @Test
        void a_batch_is_followed_in_its_order() {
            follow(
                    ADocument.of("a").put(),
                    new RemoveItem("a"),
                    ADocument.of("b").put(),
                    new RemoveItem("c"));
            follow(new RemoveItem("b"), ADocument.of("b").titled("Отново").put());

            assertThat(found(browsing())).containsExactly("b");
        }

        @Test
        void applying_the_same_batch_twice_changes_nothing() {
            List<SearchChange> batch = List.of(
                    ADocument.of("a").put(),
                    new RemoveItem("b"),
                    ADocument.of("b").put());
            var end = new Checkpoint(7, 3);
            index.apply(batch, end);
            index.apply(batch, end);
            index.refresh();

            assertThat(counted(browsing())).isEqualTo(2);
            assertThat(index.checkpoint()).isEqualTo(end);
        }

        @Test
        void a_batch_that_is_known_already_is_passed_over() {
            index.apply(List.of(ADocument.of("a").titled("Сега").put()), new Checkpoint(7, 3));
            index.apply(List.of(ADocument.of("a").titled("Някога").put()), new Checkpoint(7, 2));
            index.refresh();

            assertThat(found(about("сега"))).containsExactly("a");
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(7, 3));
        }

        @Test
        void an_empty_batch_moves_the_checkpoint() {
            index.apply(List.of(), new Checkpoint(5, 1));

            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(5, 1));
            assertThat(index.health().status()).isEqualTo(Health.Status.READY);
        }

        @Test
        void a_closed_index_says_so_and_may_be_closed_again() {
            index.close();
            index.close();

            assertThat(index.health().status()).isEqualTo(Health.Status.DOWN);
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(() -> found(browsing()));
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(() -> holding(ADocument.of("a")));
            assertThatExceptionOfType(SearchOutage.class)
                    .isThrownBy(() -> index.rebuild(Stream.of(), new Checkpoint(1, 1)));
        }
    }

    @Nested
    class Rebuilding {

        private final Checkpoint end = new Checkpoint(100, 1);

        @Test
        void a_rebuilt_index_holds_what_the_stream_held_and_its_checkpoint() {
            holding(ADocument.of("gone"));

            index.rebuild(Stream.of(ADocument.of("a").made(), ADocument.of("b").made()), end);

            assertThat(found(browsing())).containsOnly("a", "b");
            assertThat(index.checkpoint()).isEqualTo(end);
            assertThat(index.health()).isEqualTo(new Health(Health.Status.READY, 2, end));
        }

        @Test
        void an_empty_hub_can_be_rebuilt_too() {
            index.rebuild(Stream.of(), Checkpoint.START);

            assertThat(index.health().status()).isEqualTo(Health.Status.READY);
        }

        @Test
        void the_old_one_serves_until_the_new_one_is_whole() {
            holding(ADocument.of("old"));
            var answers = new ArrayList<List<String>>();
            var states = new ArrayList<Health.Status>();

            index.rebuild(
                    Stream.of("x", "y", "z").map(item -> {
                        answers.add(found(browsing()));
                        states.add(index.health().status());
                        return ADocument.of(item).made();
                    }),
                    end);

            assertThat(answers).hasSize(3).containsOnly(List.of("old"));
            assertThat(states).containsOnly(Health.Status.REBUILDING);
            assertThat(found(browsing())).containsOnly("x", "y", "z");
        }

        @Test
        void a_rebuild_that_fails_leaves_the_old_one_serving_and_following() {
            holding(ADocument.of("old"));
            var closed = new AtomicBoolean();
            var breaking = Stream.of("x", "y")
                    .map(item -> {
                        if (item.equals("y")) throw new IllegalStateException("the database went away");
                        return ADocument.of(item).made();
                    })
                    .onClose(() -> closed.set(true));

            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> index.rebuild(breaking, end));

            assertThat(closed).isTrue();
            assertThat(found(browsing())).containsExactly("old");
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, 1));
            holding(ADocument.of("next"));
            assertThat(found(browsing())).containsOnly("old", "next");
            assertThat(index.health().status()).isEqualTo(Health.Status.READY);
        }

        @Test
        void what_is_applied_meanwhile_is_in_the_old_one_and_in_the_new_one() {
            holding(ADocument.of("old"));
            var later = new Checkpoint(200, 1);

            index.rebuild(
                    Stream.of("x", "y").map(item -> {
                        index.apply(List.of(ADocument.of("meanwhile").put(), new RemoveItem("x")), later);
                        index.refresh();
                        assertThat(found(browsing())).containsOnly("old", "meanwhile");
                        return ADocument.of(item).made();
                    }),
                    end);

            assertThat(found(browsing())).containsOnly("meanwhile", "y");
            assertThat(index.checkpoint()).isEqualTo(later);
        }

        @Test
        void what_was_applied_after_the_end_of_a_rebuild_but_before_it_began_is_asked_for_again() {
            index.apply(List.of(ADocument.of("gap").put()), new Checkpoint(100, 2));

            index.rebuild(
                    Stream.of("x").map(item -> {
                        index.apply(List.of(ADocument.of("meanwhile").put()), new Checkpoint(100, 3));
                        return ADocument.of(item).made();
                    }),
                    end);

            assertThat(index.checkpoint()).isEqualTo(end);
        }

        @Test
        void when_an_id_comes_twice_the_later_one_counts() {
            index.rebuild(
                    Stream.of(
                            ADocument.of("a").titled("Преди").made(),
                            ADocument.of("a").titled("После").made()),
                    end);

            assertThat(index.search(browsing().made()).hits())
                    .extracting(hit -> hit.title().text())
                    .containsExactly("После");
        }
    }

    @Nested
    class Suggestions {

        @BeforeEach
        void some() {
            holding(
                    ADocument.of("care").titled("Приемна грижа в Бургас").dated(NOW.minusSeconds(50)),
                    ADocument.of("parents")
                            .titled("Приемните родители на Бургас")
                            .dated(NOW.minusSeconds(40)),
                    ADocument.of("training").titled("Обучение за приемна грижа").dated(NOW.minusSeconds(30)),
                    ADocument.of("english").titled("Foster Care").in("en"));
        }

        @Test
        void the_last_word_is_completed_by_how_many_titles_hold_it() {
            assertThat(suggested(about("прие"))).startsWith("приемна", "приемните");
            assertThat(suggested(about("Fost"))).containsExactly("foster", "Foster Care");
        }

        @Test
        void words_typed_before_are_kept_and_must_be_there() {
            assertThat(suggested(about("приемна гр")))
                    .startsWith("приемна грижа")
                    .doesNotContain("приемна градина");
            assertThat(suggested(about("бургас обу"))).isEmpty();
        }

        @Test
        void titles_that_begin_so_come_before_titles_that_only_contain_it() {
            assertThat(suggested(about("приемна грижа")))
                    .containsExactly("Приемна грижа в Бургас", "Обучение за приемна грижа");
        }

        @Test
        void a_title_says_where_it_leads_and_a_word_does_not() {
            var suggestions = index.suggest(about("fos").typed());

            assertThat(suggestions)
                    .extracting(Suggestion::opens)
                    .first()
                    .asString()
                    .isEqualTo("Optional.empty");
            assertThat(suggestions.getLast().opens())
                    .contains(new Suggestion.Destination("english", "news", "en", "address-of-english"));
        }

        @Test
        void case_and_stress_marks_do_not_matter() {
            assertThat(suggested(about("ПРИЕ\u0301МНА ГРИ"))).startsWith("приемна грижа");
        }

        @Test
        void nothing_typed_is_completed_to_nothing() {
            assertThat(suggested(browsing())).isEmpty();
            assertThat(suggested(about("   "))).isEmpty();
        }

        @Test
        void there_are_never_more_than_asked_for() {
            var two = new SuggestionRequest(Reader.STRANGER, NOW, "п", Scope.PUBLISHED, 2);

            assertThat(index.suggest(two)).hasSize(2);
        }
    }

    @Nested
    class Neighbourhood {

        @Test
        void what_shares_a_theme_or_words_is_near_and_the_item_itself_never() {
            holding(
                    ADocument.of("here").titled("Приемни родители в малък град").on("foster"),
                    ADocument.of("here")
                            .in("en")
                            .titled("Foster parents in a small town")
                            .on("foster"),
                    ADocument.of("words").titled("Срещи на приемни родители в съседния град"),
                    ADocument.of("theme").titled("Наставничество").on("foster"),
                    ADocument.of("both")
                            .titled("Как приемни родители се подкрепят в малък град")
                            .on("foster"),
                    ADocument.of("far").titled("Годишен отчет").on("money"));

            assertThat(near("here", Reader.STRANGER)).first().isEqualTo("both");
            assertThat(near("here", Reader.STRANGER)).containsExactlyInAnyOrder("both", "words", "theme");
        }

        @Test
        void a_reader_is_led_only_to_what_that_reader_may_see() {
            holding(
                    ADocument.of("here").titled("Приемна грижа").on("foster"),
                    ADocument.of("open").titled("Приемна грижа").on("foster"),
                    ADocument.of("closed").titled("Приемна грижа").on("foster").openTo(OURS),
                    ADocument.of("later").titled("Приемна грижа").on("foster").from(NOW.plusSeconds(1)),
                    ADocument.of("draft").titled("Приемна грижа").on("foster").draft());

            assertThat(near("here", Reader.STRANGER)).containsExactly("open");
            assertThat(near("here", new Reader(Set.of(OURS)))).containsExactlyInAnyOrder("open", "closed");
            assertThat(near("closed", Reader.STRANGER)).isEmpty();
            assertThat(near("unknown", Reader.STRANGER)).isEmpty();
        }

        @Test
        void only_the_wished_kinds_are_near_and_no_more_than_asked_for() {
            holding(many(
                    9, n -> ADocument.of("news-" + n).titled("Детска градина").on("school")));
            holding(ADocument.of("member").titled("Детска градина").kind("member"));

            assertThat(near("news-0", Reader.STRANGER)).hasSize(4).doesNotContain("member", "news-0");
        }

        private List<String> near(String item, Reader reader) {
            var themes = item.startsWith("news") ? Set.of("school") : Set.of("foster");
            return index.related(new RelatedRequest(reader, NOW, item, "bg", Set.of("news"), themes, 4));
        }
    }
}

package org.zaedno.hub.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.publication.TitleFinder;
import org.zaedno.content.publication.TitleQuestion;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.visibility.VisibilityCases.Written;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.Scope;

/** One table of cases against three walls: the doors, the database, the search. */
class VisibilityTest {
    private static final VisibilityCases CASES = new VisibilityCases();
    private final PublishedShelf shelf = CASES.content.get(PublishedShelf.class);
    private final EditorialDesk desk = CASES.content.get(EditorialDesk.class);

    @AfterAll
    static void end() {
        CASES.search.close();
        CASES.content.close();
    }

    private interface Wall {
        void check(Written written, Who who, Actor actor);
    }

    @TestFactory
    Stream<DynamicTest> the_reading_door_shows_exactly_the_editions_of_the_table() {
        return everyCase((written, who, actor) -> CASES.content.as(actor, () -> {
            var seen = written.line().seenBy(who);
            for (var wished : Language.values()) {
                var shown = shelf.find(Kind.NEWS, written.slug(), wished);
                assertThat(shown.isPresent()).isEqualTo(!seen.isEmpty());
                shown.ifPresent(edition -> {
                    assertThat(edition.languages()).isEqualTo(seen);
                    assertThat(edition.language())
                            .isEqualTo(wished.orElse().stream()
                                    .filter(seen::contains)
                                    .findFirst()
                                    .orElseThrow());
                    assertThat(edition.text().title()).isEqualTo(written.word());
                    assertThat(edition.text().body()).doesNotContain(written.pendingWord());
                });
            }
            assertThat(shelf.readable(List.of(written.item())).getOrDefault(written.item(), Set.of()))
                    .isEqualTo(seen);
            assertThat(shelf.newest(ShelfFilter.of(Kind.NEWS).by(written.owner()), Language.BG, 0, 100))
                    .filteredOn(edition -> edition.item().equals(written.item()))
                    .hasSize(seen.isEmpty() ? 0 : 1);
            assertThat(shelf.withdrawn(Kind.NEWS, written.slug())).isFalse();
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_writing_door_opens_to_those_who_act_for_the_owner() {
        return everyCase((written, who, actor) -> {
            if (belongs(who)) {
                assertThat(CASES.content
                                .as(actor, () -> desk.open(written.item()))
                                .editions()
                                .keySet())
                        .isEqualTo(written.line().editions().keySet());
                return;
            }
            var reads = !written.line().knownTo(who).isEmpty() || who.standing() == Who.Standing.OWN;
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> CASES.content.as(actor, () -> desk.open(written.item())))
                    .satisfies(refused -> assertThat(refused.key())
                            .isEqualTo(
                                    !(actor instanceof Actor.Acting acting)
                                            ? "not-allowed.sign-in"
                                            : reads && !acting.workspace().equals(written.owner())
                                                    ? "not-allowed.owner"
                                                    : "not-found"));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_bare_statement_of_the_application_reads_exactly_the_editions_of_the_table() {
        return everyCase((written, who, actor) -> CASES.content.as(actor, () -> {
            assertThat(languages(
                            written, "select language from content.edition where state = 'PUBLISHED' and item = ?"))
                    .isEqualTo(written.line().seenBy(who));
            assertThat(languages(written, "select language from content.edition where item = ?"))
                    .isEqualTo(written.line().knownTo(who));
            var own = who.standing() == Who.Standing.OWN;
            assertThat(count(written, "item where id = ?"))
                    .isEqualTo(own || !written.line().seenBy(who).isEmpty() ? 1 : 0);
            assertThat(count(written, "revision where item = ?") > 0)
                    .isEqualTo(own && !written.line().editions().isEmpty());
            assertThat(CASES.content
                            .sql()
                            .sql("select title from content.edition where item = ?")
                            .param(written.item().value())
                            .query(String.class)
                            .list())
                    .allMatch(written.word()::equals);
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_search_finds_exactly_the_editions_of_the_table() {
        return everyCase((written, who, actor) -> {
            assertFound(written, actor, Scope.PUBLISHED, written.line().seenBy(who));
            assertFound(written, actor, Scope.DRAFTS_TOO, written.line().knownTo(who));
            assertThat(CASES.search
                            .find(actor, written.pendingWord(), Filters.NONE, Scope.PUBLISHED)
                            .hits())
                    .isEmpty();
            assertThat(CASES.search.suggestedTitles(actor, written.word()))
                    .isEqualTo(written.line().seenBy(who).isEmpty() ? Set.of() : Set.of(written.word()));
        });
    }

    @TestFactory
    Stream<DynamicTest> while_the_search_is_away_titles_show_exactly_the_items_of_the_table() {
        var titles = CASES.content.get(TitleFinder.class);
        return everyCase((written, who, actor) -> CASES.content.as(actor, () -> {
            var seen = written.line().seenBy(who);
            assertThat(titled(titles, written.word()).contains(written.item())).isNotEqualTo(seen.isEmpty());
            assertThat(titled(titles, written.pendingWord())).isEmpty();
        }));
    }

    private static List<ItemId> titled(TitleFinder titles, String word) {
        var question = new TitleQuestion(word, Set.of(Kind.values()), Set.of(), Set.of(), Set.of());
        return titles.find(question, Language.BG, false, 0, 100).items();
    }

    @TestFactory
    Stream<DynamicTest> the_search_from_anywhere_offers_exactly_the_items_of_which_the_person_may_read_an_edition() {
        return everyCase((written, who, actor) -> {
            if (!(actor instanceof Actor.Acting)) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> CASES.search.quickly(actor, written.word()))
                        .extracting(Refusal::key)
                        .isEqualTo("not-allowed.sign-in");
                return;
            }
            var offered = written.line().knownTo(who).isEmpty() ? List.of() : List.of(written.item());
            assertThat(CASES.search.quickly(actor, written.word())).isEqualTo(offered);
        });
    }

    private static void assertFound(Written written, Actor actor, Scope scope, Set<Language> expected) {
        var found = CASES.search.find(actor, written.word(), Filters.NONE, scope);
        var tags = expected.stream().map(Language::tag).collect(Collectors.toSet());

        assertThat(found.hits()).extracting(Hit::item).allMatch(written.item().toString()::equals);
        assertThat(found.hits()).extracting(Hit::language).containsExactlyInAnyOrderElementsOf(tags);
        assertThat(found.total()).isEqualTo(new HitCount.Exact(tags.size()));
        assertThat(found.facets().getOrDefault(Facet.LANGUAGE, List.of()))
                .extracting(FacetCount::value)
                .containsExactlyInAnyOrderElementsOf(tags);
    }

    private static Stream<DynamicTest> everyCase(Wall wall) {
        return CASES.cases()
                .flatMap(written -> Arrays.stream(Who.values())
                        .map(who -> DynamicTest.dynamicTest(
                                written.line() + " / " + who,
                                () -> wall.check(written, who, CASES.actor(who, written)))));
    }

    /** Acts for the owner and is one of its people. */
    private static boolean belongs(Who who) {
        return EnumSet.of(
                        Who.AUTHOR_OF_THE_OWNER,
                        Who.EDITOR_OF_THE_OWNER,
                        Who.ORGANISER_OF_THE_OWNER,
                        Who.COORDINATOR_OF_THE_OWNER)
                .contains(who);
    }

    private static Set<Language> languages(Written written, String question) {
        return CASES.content.sql().sql(question).param(written.item().value()).query(String.class).list().stream()
                .map(tag -> Language.of(tag).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static long count(Written written, String from) {
        return CASES.content
                .sql()
                .sql("select count(*) from content." + from)
                .param(written.item().value())
                .query(Long.class)
                .single();
    }
}

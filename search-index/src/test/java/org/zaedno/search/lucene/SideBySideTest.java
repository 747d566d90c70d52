package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Token;

/** An index large enough that several processors look through it answers as its documents say. */
class SideBySideTest {
    private static final int DOCUMENTS = 12_000;
    private static final int OWNERS = 17;

    @TempDir
    static Path folder;

    private static LuceneSearchIndex index;

    @BeforeAll
    static void fill() {
        index = LuceneSearchIndex.open(folder);
        index.rebuild(IntStream.range(0, DOCUMENTS).mapToObj(n -> document(n).made()), new Checkpoint(1, 1));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /** The later the older; every tenth is for one workspace alone; some say more often what is asked. */
    private static ADocument document(int number) {
        var document = ADocument.of("item-" + number)
                .titled("Приемна грижа " + number)
                .saying("семейство ".repeat(1 + number % 7) + "и дом за детето")
                .kind(number % 3 == 0 ? "event" : "news")
                .ownedBy("owner-" + number % OWNERS)
                .dated(ADocument.NOW.minusSeconds(60L * (1 + number)));
        return isHidden(number) ? document.openTo(Token.workspace("elsewhere")) : document;
    }

    private static boolean isHidden(int number) {
        return number % 10 == 0;
    }

    @Test
    void every_document_counts_once_whichever_processor_met_it() {
        var found = ask(AQuestion.about("семейство").among(new Filters(Set.of("event"), Set.of(), Set.of(), Set.of())));

        assertThat(found.total()).isEqualTo(new HitCount.Exact(count(n -> n % 3 == 0)));
        assertThat(counts(found, Facet.KIND))
                .containsExactlyInAnyOrder(
                        new FacetCount("event", count(n -> n % 3 == 0)),
                        new FacetCount("news", count(n -> n % 3 != 0)));
        assertThat(counts(found, Facet.OWNER))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, OWNERS)
                        .mapToObj(owner ->
                                new FacetCount("owner-" + owner, count(n -> n % 3 == 0 && n % OWNERS == owner)))
                        .toList());
    }

    @Test
    void the_newest_come_first_deep_down_too() {
        var readable = IntStream.range(0, DOCUMENTS)
                .filter(n -> !isHidden(n))
                .mapToObj(n -> "item-" + n)
                .toList();

        var found = ask(AQuestion.about("семейство").newestFirst().page(900, 40));

        assertThat(items(found)).isEqualTo(readable.subList(900, 940));
    }

    @Test
    void pages_by_relevance_follow_each_other_without_gap_or_double() {
        var whole = items(ask(AQuestion.about("семейство грижа").page(0, 50)));

        var inPages = new ArrayList<String>();
        for (int from = 0; from < 50; from += 10)
            inPages.addAll(items(ask(AQuestion.about("семейство грижа").page(from, 10))));

        assertThat(inPages).isEqualTo(whole).doesNotHaveDuplicates().hasSize(50);
    }

    @Test
    void each_hit_has_its_own_words() {
        var found = ask(AQuestion.about("грижа").page(0, 50));

        assertThat(found.hits())
                .hasSize(50)
                .allSatisfy(hit -> assertThat(hit.title().text())
                        .isEqualTo("Приемна грижа " + hit.item().substring("item-".length())));
    }

    private static SearchResults ask(AQuestion question) {
        return index.search(question.made());
    }

    private static List<FacetCount> counts(SearchResults found, Facet facet) {
        return found.facets().get(facet);
    }

    private static List<String> items(SearchResults found) {
        return found.hits().stream().map(Hit::item).collect(Collectors.toList());
    }

    private static long count(IntPredicate wanted) {
        return IntStream.range(0, DOCUMENTS)
                .filter(n -> !isHidden(n))
                .filter(wanted)
                .count();
    }
}

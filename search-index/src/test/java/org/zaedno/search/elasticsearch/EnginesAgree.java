package org.zaedno.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.search.ADocument.NOW;
import static org.zaedno.search.elasticsearch.ElasticsearchSearchIndexTest.opened;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.made.MadeLibrary;

/** The same library in both engines: whatever is asked, the answers are the same, rank by rank and mark by mark. Runs beside the contract, on the same server. */
abstract class EnginesAgree {

    private static final int ITEMS = 300;
    private static final int QUESTIONS = 60;

    private final MadeLibrary library = new MadeLibrary();

    @TempDir
    Path folder;

    @Test
    void what_is_found_repaired_counted_marked_and_completed_is_the_same_in_both() {
        var documents = IntStream.range(0, ITEMS)
                .boxed()
                .flatMap(n -> library.item(n).documents().stream())
                .toList();
        try (var inside = LuceneSearchIndex.open(folder);
                var elsewhere = opened(ElasticsearchServer.shared().settings("zaedno-agree"))) {
            for (var engine : List.<SearchIndex>of(inside, elsewhere)) {
                engine.rebuild(documents.stream(), new Checkpoint(1, 1));
            }

            for (int n = 0; n < QUESTIONS; n++) {
                var language = n % 2 == 0 ? "bg" : "en";
                var text = library.question(n, language);
                for (var sort : Sort.values()) {
                    assertThat(elsewhere.search(asking(text, sort)))
                            .as(text)
                            .isEqualTo(inside.search(asking(text, sort)));
                }
                var typed = new SuggestionRequest(Reader.STRANGER, NOW, text.substring(0, 3), Scope.PUBLISHED, 8);
                assertThat(elsewhere.suggest(typed)).as(typed.text()).isEqualTo(inside.suggest(typed));
            }
        }
    }

    private static SearchRequest asking(String text, Sort sort) {
        return new SearchRequest(
                Reader.STRANGER, NOW, text, Filters.NONE, Scope.PUBLISHED, sort, Reading.UNDERSTOOD, 0, 20);
    }
}

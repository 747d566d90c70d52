package org.zaedno.search.elasticsearch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Vocabulary;
import org.zaedno.search.query.Words;

/** The words of an index that one reader may see. */
final class SeenWords implements Vocabulary {

    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    private final Searching searching;
    private final VisibleDocuments visible;
    private final Map<String, Boolean> known = new HashMap<>();

    SeenWords(Searching searching, VisibleDocuments visible) {
        this.searching = searching;
        this.visible = visible;
    }

    @Override
    public boolean knows(String word) {
        return known.computeIfAbsent(word, unknown -> {
            var terms = Words.of(unknown, LOOSE).terms();
            return terms.isEmpty()
                    || terms.stream().filter(term -> !Beginning.is(term)).anyMatch(term -> seen(Fields.WORDS, term));
        });
    }

    @Override
    public Optional<String> near(String word) {
        return Optional.empty();
    }

    @Override
    public Optional<String> readAs(String latin) {
        return Optional.empty();
    }

    private boolean seen(String field, String word) {
        var body = visible.body(Json.object("term", Json.object(field, word)));
        body.setAll(Json.object("size", 0, "terminate_after", 1));
        return searching.of(word, body).path("hits").path("total").path("value").asLong() > 0;
    }
}

package org.zaedno.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.zaedno.search.query.Words;

/** What a text is made into, for tests to look at. */
final class Terms {

    /** The primary stem of each word. */
    static List<String> primary(String text) {
        return all(text).stream().map(List::getFirst).toList();
    }

    /** All stems of each word. */
    static List<List<String>> all(String text) {
        return all(StemmedText.whole(), text);
    }

    /** All stems of each word. */
    static List<List<String>> all(Analyzer analysis, String text) {
        return Words.of(text, analysis).list().stream()
                .map(word -> word.terms().stream()
                        .filter(term -> !Beginning.is(term))
                        .toList())
                .toList();
    }

    /** Every term there is. */
    static List<String> of(Analyzer analysis, String text) {
        return Words.of(text, analysis).terms();
    }

    /** Whether each word asked stands in the document, by any of its stems. */
    static boolean finds(String asked, String document) {
        var there = of(StemmedText.indexed(), document);
        return all(StemmedText.withoutStopWords(), asked).stream()
                .allMatch(stems -> stems.stream().anyMatch(there::contains));
    }

    private Terms() {}
}

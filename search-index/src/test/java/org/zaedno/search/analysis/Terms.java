package org.zaedno.search.analysis;

import java.util.List;

/** What a text is made into, for tests to look at. */
final class Terms {

    /** The primary stem of each word. */
    static List<String> primary(String text) {
        return StemmedText.whole().words(text).stream().map(Word::primary).toList();
    }

    /** All stems of each word. */
    static List<List<String>> all(String text) {
        return StemmedText.whole().words(text).stream().map(Word::stems).toList();
    }

    /** Whether each word asked stands in the document, by any of its stems. */
    static boolean finds(String asked, String document) {
        var there = StemmedText.indexed().words(document).stream()
                .flatMap(word -> word.stems().stream())
                .toList();
        return StemmedText.withoutStopWords().words(asked).stream()
                .allMatch(word -> word.stems().stream().anyMatch(there::contains));
    }

    private Terms() {}
}

package org.zaedno.search.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** One letter, one character: what is written in two ways is settled before words are cut, and offsets stay true. */
final class Letters {

    private static final NormalizeCharMap SETTLED = settled();

    static Reader settled(Reader text) {
        return new MappingCharFilter(SETTLED, text);
    }

    private static NormalizeCharMap settled() {
        var map = new NormalizeCharMap.Builder();
        map.add("и\u0306", "й"); // decomposed, as macOS writes file names
        map.add("И\u0306", "Й");
        map.add("\u045D", "и"); // ѝ, the pronoun, often typed without its accent
        map.add("\u040D", "И");
        map.add("\u0450", "е"); // ѐ
        map.add("\u0400", "Е");
        map.add("\u0300", ""); // grave and
        map.add("\u0301", ""); // acute stress marks
        map.add("\u00AD", ""); // soft hyphen
        map.add("\u200C", ""); // zero-width marks, pasted from word processors
        map.add("\u200D", "");
        map.add("\uFEFF", "");
        return map.build();
    }

    private Letters() {}
}

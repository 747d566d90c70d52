package org.zaedno.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.zaedno.search.analysis.Beginning;

/** The words of a text as they are looked up: for each, in the order of the text, its stems and its beginning. */
public record Words(List<Word> list) {

    /**
     * One word.
     *
     * @param written as it stands in the text
     * @param terms at least one, the first its stem
     * @param start where it begins in the text
     */
    public record Word(String written, List<String> terms, int start) {
        public Word {
            terms = List.copyOf(terms);
        }

        Word(String written, List<String> terms) {
            this(written, terms, 0);
        }

        int end() {
            return start + written.length();
        }

        /** Several say the same word otherwise. */
        List<String> stems() {
            return terms.stream().filter(term -> !Beginning.is(term)).toList();
        }

        String stem() {
            return terms.getFirst();
        }
    }

    public Words {
        list = List.copyOf(list);
    }

    public static Words of(String text, Analyzer analysis) {
        var words = new ArrayList<Word>();
        var terms = new ArrayList<String>();
        try (var stream = analysis.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            var written = "";
            int start = 0;
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) {
                    if (!terms.isEmpty()) words.add(new Word(written, terms, start));
                    terms.clear();
                    start = offset.startOffset();
                    written = text.substring(start, offset.endOffset());
                }
                terms.add(term.toString());
            }
            if (!terms.isEmpty()) words.add(new Word(written, terms, start));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a question from memory", e);
        }
        return new Words(words);
    }

    /** All terms of all words. */
    public List<String> terms() {
        return list.stream().flatMap(word -> word.terms().stream()).toList();
    }

    /** Of each word its first stem: as they stand in a phrase. */
    List<String> stems() {
        return list.stream().map(Word::stem).toList();
    }

    /** At most so many. */
    Words first(int most) {
        return list.size() <= most ? this : new Words(list.subList(0, most));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }
}

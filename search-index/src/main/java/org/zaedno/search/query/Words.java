package org.zaedno.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text as they are looked up: for each, in the order of the text, its stems and its beginning. */
public record Words(List<Word> list) {

    /**
     * One word.
     *
     * @param terms at least one, the first its stem
     * @param start where it begins in the text
     * @param end behind its last letter
     */
    public record Word(List<String> terms, int start, int end) {
        public Word {
            terms = List.copyOf(terms);
        }

        String first() {
            return terms.getFirst();
        }
    }

    public Words {
        list = List.copyOf(list);
    }

    public static Words of(String text, Analyzer analysis) {
        var words = new ArrayList<Word>();
        try (var stream = analysis.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var terms = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) terms.clear();
                else words.removeLast();
                terms.add(term.toString());
                words.add(new Word(terms, offset.startOffset(), offset.endOffset()));
            }
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
        return list.stream().map(Word::first).toList();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }
}

package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.analysis.StemmedText;

/** The loose words of a question. Each is met by its stem or by its beginning; both together count more. */
final class WordsQuery {

    /** One word: its stems and its beginning. */
    record Word(List<String> terms) {}

    private final List<Word> words;

    private WordsQuery(List<Word> words) {
        this.words = words;
    }

    static WordsQuery of(String text, StemmedText analysis) {
        var words = new ArrayList<Word>();
        try (var stream = analysis.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) words.add(new Word(new ArrayList<>()));
                words.getLast().terms().add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a question from memory", e);
        }
        return new WordsQuery(words);
    }

    /** All terms of all words. */
    List<String> terms() {
        return words.stream().flatMap(word -> word.terms().stream()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param needed how many of the words must be there */
    Query query(int needed) {
        var together = new BooleanQuery.Builder().add(any(Fields.WORDS, needed), MUST);
        together.add(new BoostQuery(any(Fields.TITLE, 0), Ranking.TITLE), SHOULD);
        for (int n = 0; n + 1 < words.size(); n++) {
            var near = new PhraseQuery(
                    1,
                    Fields.WORDS,
                    words.get(n).terms().getFirst(),
                    words.get(n + 1).terms().getFirst());
            together.add(new BoostQuery(near, Ranking.NEAR), SHOULD);
        }
        return together.build();
    }

    int size() {
        return words.size();
    }

    private Query any(String field, int needed) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        words.forEach(word -> any.add(query(field, word), SHOULD));
        return any.build();
    }

    private static Query query(String field, Word word) {
        var forms = new BooleanQuery.Builder();
        for (var term : word.terms()) {
            float weight = Beginning.is(term) ? Ranking.BEGINNING : Ranking.STEM;
            forms.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), SHOULD);
        }
        return forms.build();
    }
}

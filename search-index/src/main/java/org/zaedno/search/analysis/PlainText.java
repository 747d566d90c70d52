package org.zaedno.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as they are completed: without case and accents, with their endings, because a reader sees them. */
public final class PlainText extends Analyzer {

    private final boolean addresses;

    /** With addresses of mail and of pages, each one word. */
    public PlainText() {
        this(true);
    }

    private PlainText(boolean addresses) {
        this.addresses = addresses;
    }

    /** Without addresses: what may have been meant by a word that was typed. */
    public static PlainText vocabulary() {
        return new PlainText(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer(Irregular.loaded());
        return addresses
                ? new TokenStreamComponents(words)
                : new TokenStreamComponents(words, new TypeTokenFilter(words, Set.of(Address.TYPE)));
    }

    /** The words of this text, in its order. */
    public List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text from memory", e);
        }
        return words;
    }

    /** The words of these texts, each once. */
    public Set<String> distinct(String... texts) {
        var words = new java.util.HashSet<String>();
        for (var text : texts) words.addAll(words(text));
        return words;
    }
}

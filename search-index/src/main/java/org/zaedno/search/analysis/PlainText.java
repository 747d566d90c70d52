package org.zaedno.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as they are completed: without case and accents, with their endings, because a reader sees them. */
public final class PlainText extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader text) {
        return Letters.settled(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(source);
        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(source, words);
    }

    /** The words of this text, in its order. */
    public List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(word.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text from memory", e);
        }
        return words;
    }

    /** The words of these texts, each once. */
    public java.util.Set<String> distinct(String... texts) {
        var words = new java.util.HashSet<String>();
        for (var text : texts) words.addAll(words(text));
        return words;
    }
}

package org.zaedno.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Puts its stem in the place of each Cyrillic word, and beside it, at the same position, its other stems and its beginning. Bulgarian
 * puts articles, persons and aspects at a word's end, so words that begin alike mostly belong together, also where no rule knows it.
 * Latin words keep their shape here, irregular ones excepted, and are stemmed after this.
 */
final class StemsFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    private final Irregular irregular;
    private final Dictionary dictionary;
    private final boolean beginnings;
    private final boolean names;
    private final ArrayDeque<String> beside = new ArrayDeque<>();
    private final SequencedSet<String> stems = new LinkedHashSet<>();

    /** @param names whether those in an address are to be found */
    StemsFilter(TokenStream words, Irregular irregular, Dictionary dictionary, boolean beginnings, boolean names) {
        super(words);
        this.irregular = irregular;
        this.dictionary = dictionary;
        this.beginnings = beginnings;
        this.names = names;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!beside.isEmpty()) {
            word.setEmpty().append(beside.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) return false;
        if (word.isEmpty()) return true;
        if (type.type().equals(Address.TYPE)) {
            address();
            return true;
        }
        boolean cyrillic = Letters.isCyrillic(word.charAt(0));
        var beginning = beginning(cyrillic);
        stem(cyrillic);
        if (!beginning.isEmpty()) beside.add(beginning);
        return true;
    }

    /** Of the names in it a document holds the beginnings alone: they are found, and are no words that occur. */
    private void address() {
        keyword.setKeyword(true);
        if (!names || position.getPositionIncrement() == 0) return;
        Address.names(word.toString()).stream().map(Beginning::of).distinct().forEach(beside::add);
    }

    private String beginning(boolean cyrillic) {
        if (!beginnings || position.getPositionIncrement() == 0) return "";
        if (!cyrillic && !Letters.isLatin(word.charAt(0))) return "";
        return Beginning.of(word);
    }

    /** What the rules say first, so that with and without a dictionary the primary stem is the same. */
    private void stem(boolean cyrillic) {
        stems.clear();
        stems.addAll(irregular.stems(word.buffer(), word.length()));
        if (cyrillic) {
            var known = dictionary.isThere() ? dictionary.stems(word.toString()) : List.<String>of();
            if (stems.isEmpty()) {
                word.setLength(BulgarianStem.of(word.buffer(), word.length()));
                if (known.isEmpty()) return;
                stems.add(word.toString());
            }
            stems.addAll(known);
        }
        if (stems.isEmpty()) return;
        word.setEmpty().append(stems.removeFirst());
        beside.addAll(stems);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        beside.clear();
    }
}

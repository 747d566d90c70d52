package org.zaedno.search.analysis;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts the beginning of each Cyrillic word beside the word, at the same position. Bulgarian puts articles, persons and aspects at a
 * word's end, so words that begin alike mostly belong together, also where no stemmer knows it. Goes before stemming: the beginning
 * is that of the word as it stands.
 */
final class BeginningFilter extends TokenFilter {

    /** In letters. Of 4 to 7 the best alone and beside a stem, on questions of one corpus; 4 is as good beside a stem and less exact. */
    static final int LETTERS = 5;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable State whole;

    BeginningFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (whole != null) {
            restoreState(whole);
            whole = null;
            word.setLength(Math.min(LETTERS, word.length()));
            word.append(Beginning.MARK);
            position.setPositionIncrement(0);
            keyword.setKeyword(true); // no stemmer touches it
            return true;
        }
        if (!input.incrementToken()) return false;
        if (word.length() > 0
                && UnicodeScript.of(Character.codePointAt(word.buffer(), 0, word.length())) == UnicodeScript.CYRILLIC) {
            whole = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        whole = null;
    }
}

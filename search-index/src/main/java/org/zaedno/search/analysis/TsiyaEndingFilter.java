package org.zaedno.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Brings the forms of nouns in -ция together after Lucene's Bulgarian stemmer, which leaves реинтеграция at "реинтеграц" and
 * реинтеграцията at "реинтеграци". The hub's main words are of this class.
 */
final class TsiyaEndingFilter extends TokenFilter {

    /** In characters: shorter words, such as пци, are no nouns in -ция. */
    private static final int SHORTEST = 5;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    TsiyaEndingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        int length = word.length();
        if (!keyword.isKeyword() && length >= SHORTEST && endsInTsi(length)) word.setLength(length - 1);
        return true;
    }

    private boolean endsInTsi(int length) {
        return word.charAt(length - 2) == 'ц' && word.charAt(length - 1) == 'и';
    }
}

package org.zaedno.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies a filter only to words that begin in this script. */
final class InScript extends ConditionalTokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final UnicodeScript script;

    InScript(UnicodeScript script, TokenStream words, Function<TokenStream, TokenStream> filter) {
        super(words, filter);
        this.script = script;
    }

    @Override
    protected boolean shouldFilter() {
        return word.length() > 0 && UnicodeScript.of(Character.codePointAt(word.buffer(), 0, word.length())) == script;
    }
}

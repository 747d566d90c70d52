package org.zaedno.search.analysis;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.LATIN;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are searched for: without case, accents and endings. Each word goes by its own script, Cyrillic the Bulgarian way
 * and Latin the English way, so one text may mix both. Documents keep their stop words, so that a phrase is found as it was
 * written; loose words of a question lose them. It does not repair, transliterate or translate.
 */
public final class StemmedText extends Analyzer {

    /** Positions between title, lead and text, so that no phrase runs from one into the next. */
    private static final int GAP = 100;

    private final CharArraySet stopWords;

    private final boolean beginnings;

    private StemmedText(CharArraySet stopWords, boolean beginnings) {
        this.stopWords = stopWords;
        this.beginnings = beginnings;
    }

    /** For documents. */
    public static StemmedText indexed() {
        return new StemmedText(CharArraySet.EMPTY_SET, true);
    }

    /** For documents, and for what is asked word by word as written. */
    public static StemmedText whole() {
        return new StemmedText(CharArraySet.EMPTY_SET, false);
    }

    /** For what two texts have in common. */
    public static StemmedText telling() {
        return new StemmedText(stopWordsOfBoth(), false);
    }

    /** For the loose words of a question. */
    public static StemmedText withoutStopWords() {
        return new StemmedText(stopWordsOfBoth(), true);
    }

    private static CharArraySet stopWordsOfBoth() {
        var both = new CharArraySet(BulgarianAnalyzer.getDefaultStopSet(), false);
        both.addAll(EnglishAnalyzer.getDefaultStopSet());
        return CharArraySet.unmodifiableSet(both);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return Letters.settled(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(source);
        words = new LowerCaseFilter(words);
        words = new ASCIIFoldingFilter(words);
        words = new StopFilter(words, stopWords);
        if (beginnings) words = new BeginningFilter(words);
        words = new InScript(CYRILLIC, words, BulgarianStemFilter::new);
        words = new TsiyaEndingFilter(words);
        words = new InScript(LATIN, words, PorterStemFilter::new);
        return new TokenStreamComponents(source, words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}

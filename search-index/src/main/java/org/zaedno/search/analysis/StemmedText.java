package org.zaedno.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * Words as they are searched for: without case, accents and endings. Each word goes by its own script, Cyrillic the Bulgarian way
 * and Latin the English way, so one text may mix both. At one position the first term is the primary one. Documents keep their stop
 * words, so that a phrase is found as it was written; loose words of a question lose them. It does not repair, transliterate or
 * translate.
 *
 * @see "Decision 0034"
 */
public final class StemmedText extends Analyzer {

    /** Goes up whenever the same text gives other terms: what was indexed before is then made anew. */
    private static final String VERSION = "4";

    /** Positions between title, lead and text, so that no phrase runs from one into the next. */
    private static final int GAP = 100;

    private final CharArraySet stopWords;
    private final boolean beginnings;
    private final boolean ofDocuments;
    private final Dictionary dictionary;

    private StemmedText(CharArraySet stopWords, boolean beginnings, Dictionary dictionary) {
        this.stopWords = stopWords;
        this.beginnings = beginnings;
        this.ofDocuments = beginnings && stopWords.isEmpty();
        this.dictionary = dictionary;
    }

    /** For documents. */
    public static StemmedText indexed() {
        return indexed(Dictionary.NONE);
    }

    /** For documents. */
    public static StemmedText indexed(Dictionary dictionary) {
        return new StemmedText(CharArraySet.EMPTY_SET, true, dictionary);
    }

    /** For what is asked word by word as written. */
    public static StemmedText whole() {
        return whole(Dictionary.NONE);
    }

    /** For what is asked word by word as written. */
    public static StemmedText whole(Dictionary dictionary) {
        return new StemmedText(CharArraySet.EMPTY_SET, false, dictionary);
    }

    /** For what two texts have in common. */
    public static StemmedText telling() {
        return telling(Dictionary.NONE);
    }

    /** For what two texts have in common. */
    public static StemmedText telling(Dictionary dictionary) {
        return new StemmedText(stopWordsOfBoth(), false, dictionary);
    }

    /** For the loose words of a question. */
    public static StemmedText withoutStopWords() {
        return withoutStopWords(Dictionary.NONE);
    }

    /** For the loose words of a question. */
    public static StemmedText withoutStopWords(Dictionary dictionary) {
        return new StemmedText(stopWordsOfBoth(), true, dictionary);
    }

    /** What an index must have been made with to be asked with this; belongs into its schema. */
    public static String fingerprint(Dictionary dictionary) {
        return dictionary.isThere() ? VERSION + "-" + dictionary.fingerprint() : VERSION;
    }

    private static CharArraySet stopWordsOfBoth() {
        var both = new CharArraySet(BulgarianAnalyzer.getDefaultStopSet(), false);
        both.addAll(EnglishAnalyzer.getDefaultStopSet());
        return CharArraySet.unmodifiableSet(both);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new WordTokenizer(Irregular.loaded());
        TokenStream words = new StopFilter(source, stopWords);
        words = new StemsFilter(words, Irregular.loaded(), dictionary, beginnings, ofDocuments);
        words = new PorterStemFilter(words);
        return new TokenStreamComponents(source, words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}

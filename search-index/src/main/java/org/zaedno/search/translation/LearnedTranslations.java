package org.zaedno.search.translation;

import java.time.Instant;
import java.util.List;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.query.Translation;
import org.zaedno.search.query.Translations;

/**
 * Learns how words are said in the other language from items that have both editions, and only from what every stranger may
 * read: what is hidden teaches nothing. Take documents as they come, then {@link #learn()}; until then the words learned before
 * are known. Thread-safe. Bounded in memory: see {@link Editions}.
 *
 * @see "Decision 0041"
 */
public final class LearnedTranslations implements Translations {

    private final Editions editions = new Editions();
    private volatile Translations known = Translations.NONE;

    /**
     * One edition as it is now. One that not every stranger may read at this instant, and until it is taken back, is forgotten
     * instead.
     */
    public void take(SearchDocument document, Instant now) {
        if (isOpen(document, now)) editions.put(document);
        else editions.remove(document.item(), document.language());
    }

    /** Forgets every edition of that item. */
    public void remove(String item) {
        editions.remove(item);
    }

    /** Learns anew from all that was taken; takes seconds for a million words, and nobody waits for it. */
    public void learn() {
        known = Lexicon.from(editions.pairs());
    }

    @Override
    public List<Translation> of(String stem) {
        return known.of(stem);
    }

    private static boolean isOpen(SearchDocument document, Instant now) {
        return document.published()
                && document.openTo().contains(Token.PUBLIC)
                && document.openUntil().isEmpty()
                && document.openFrom().map(from -> !from.isAfter(now)).orElse(true);
    }
}

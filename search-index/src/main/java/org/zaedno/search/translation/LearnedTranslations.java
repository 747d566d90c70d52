package org.zaedno.search.translation;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.query.Translation;
import org.zaedno.search.query.Translations;

/**
 * Learns how words are said in the other language from items that have both editions, and only from what every stranger may
 * read: what is hidden teaches nothing. Take items as they come, then {@link #learn()}; until then what was learned before is
 * known. Thread-safe; bounded in memory: of many items those that came last are remembered, see {@link Editions}.
 *
 * @see "Decision 0041"
 */
public final class LearnedTranslations implements Translations {

    private final Editions editions = new Editions(Editions.CHARACTERS_MAX);
    private final AtomicBoolean stale = new AtomicBoolean();
    private volatile Translations known = Translations.NONE;

    /**
     * An item as it is now. Idempotent. An edition that not every stranger may read at this instant, and without an end, does
     * not count.
     *
     * @param documents all editions of the item; none when it is gone
     */
    public void take(String item, List<SearchDocument> documents, Instant now) {
        var open = documents.stream().filter(document -> isOpen(document, now)).toList();
        if (editions.put(item, open)) stale.set(true);
    }

    /** Learns anew from all that was taken, where that has changed. Takes seconds for a million words; nobody waits for it. */
    public void learn() {
        if (stale.getAndSet(false)) known = Lexicon.from(editions.pairs());
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

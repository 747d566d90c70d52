package org.zaedno.search.lucene;

import java.time.Duration;
import java.util.function.Supplier;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Translations;

/**
 * What an operator may set.
 *
 * @param commitEvery how long changes may wait to be made durable; zero makes each batch durable before {@code apply} returns.
 *     They are findable long before. What a crash takes, the log of changes gives again, because the checkpoint goes with it.
 * @param glossary asked at each question
 * @param translations asked at each question whose answers may be in the other language
 * @param dictionary for the forms of words; an index made with another one is made anew
 */
public record LuceneSettings(
        Duration commitEvery, Supplier<Glossary> glossary, Translations translations, Dictionary dictionary) {

    /** One second: a commit costs about 14 ms, so a flood of single changes spends 2 % of its time on them, not nearly all. */
    public static final LuceneSettings DEFAULT = committingEvery(Duration.ofSeconds(1));

    public LuceneSettings {
        if (commitEvery.isNegative()) throw new IllegalArgumentException("commitEvery is negative");
    }

    public static LuceneSettings committingEvery(Duration commitEvery) {
        return new LuceneSettings(commitEvery, () -> Glossary.NONE, Translations.NONE, Dictionary.NONE);
    }

    /** The same with this glossary. */
    public LuceneSettings with(Supplier<Glossary> other) {
        return new LuceneSettings(commitEvery, other, translations, dictionary);
    }

    /** The same with these translations. */
    public LuceneSettings with(Translations other) {
        return new LuceneSettings(commitEvery, glossary, other, dictionary);
    }

    /** The same with this dictionary. */
    public LuceneSettings with(Dictionary other) {
        return new LuceneSettings(commitEvery, glossary, translations, other);
    }
}

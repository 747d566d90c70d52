package org.zaedno.content.audit;

import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;

/**
 * A deed to be recorded. Who, when and for which workspace the log knows by itself.
 *
 * @param words codes only (names of roles, kinds, counts), in ASCII, at most {@value #WORDS_MAX} characters together: the
 *     database refuses sentences and addresses
 */
public record Activity(Deed deed, Optional<Subject> subject, Optional<Language> language, Map<String, String> words) {
    /** In characters of JSON: a handful of codes. */
    static final int WORDS_MAX = 600;

    public Activity {
        words = Map.copyOf(words);
    }

    public static Activity of(Deed deed) {
        return new Activity(deed, Optional.empty(), Optional.empty(), Map.of());
    }

    public static Activity of(Deed deed, Subject subject) {
        return new Activity(deed, Optional.of(subject), Optional.empty(), Map.of());
    }

    public Activity in(Language edition) {
        return new Activity(deed, subject, Optional.of(edition), words);
    }

    public Activity with(Map<String, String> codes) {
        return new Activity(deed, subject, language, codes);
    }
}

package org.zaedno.hub.profile;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.Profile;
import org.zaedno.content.coalition.Profiles;
import org.zaedno.content.language.Language;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;
import org.zaedno.hub.words.Words;

/** The coalition in words: its profile where its editors have written it, and neutral words elsewhere. */
@Component
public class Coalition {
    private final Words words;
    private final KeptUntilChange<Map<Language, CoalitionWords>> kept;
    private final Map<Language, CoalitionWords> neutral;

    Coalition(Profiles profiles, Words words, PageCache pages) {
        this.words = words;
        this.kept = new KeptUntilChange<>(pages, () -> both(profiles.current()));
        this.neutral = both(Profile.EMPTY);
    }

    /** Asks the database once after each change. */
    public CoalitionWords in(Language language) {
        return kept.get().get(site(language));
    }

    /** What stands where nothing was written. Nothing is asked of the database. */
    public CoalitionWords neutral(Language language) {
        return neutral.get(site(language));
    }

    private Map<Language, CoalitionWords> both(Profile profile) {
        return Map.of(
                Language.BG, CoalitionWords.of(profile, words.in(Language.BG)),
                Language.EN, CoalitionWords.of(profile, words.in(Language.EN)));
    }

    private static Language site(Language language) {
        return language == Language.EN ? Language.EN : Language.BG;
    }
}

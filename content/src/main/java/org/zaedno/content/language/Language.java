package org.zaedno.content.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which an edition exists. The order is the one in which a missing edition is replaced. */
public enum Language {
    BG("bg"),
    EN("en"),
    /** Easy-to-read Bulgarian. */
    BG_EASY("bg-easy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As stored and as used in the address of an edition. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.of("bg");
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** This language first, then the others: which edition is shown where the wished one is missing. */
    public List<Language> orElse() {
        return Stream.concat(Stream.of(this), Stream.of(values()).filter(other -> other != this))
                .toList();
    }
}

package org.zaedno.content.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * What is looked for in titles and leads. Of each facet any value will do, none at all does not narrow.
 *
 * @param text as somebody typed it
 */
public record TitleQuestion(
        String text, Set<Kind> kinds, Set<WorkspaceId> owners, Set<ThemeId> themes, Set<Language> languages) {
    /** Words looked at; each costs a look at every title. */
    private static final int WORDS_MAX = 8;

    /** Letters compared: of a Bulgarian word they leave out most endings. */
    private static final int BEGINNING = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public TitleQuestion {
        kinds = Set.copyOf(kinds);
        owners = Set.copyOf(owners);
        themes = Set.copyOf(themes);
        languages = Set.copyOf(languages);
    }

    /** How the words begin, in small letters; letters and figures only. The short ones only where there are no others. */
    public List<String> beginnings() {
        var words = Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> word.length() > 2).toList();
        return (telling.isEmpty() ? words : telling)
                .stream()
                        .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                        .distinct()
                        .limit(WORDS_MAX)
                        .toList();
    }
}

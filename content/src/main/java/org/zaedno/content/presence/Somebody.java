package org.zaedno.content.presence;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.PersonId;

/**
 * A person before an open item.
 *
 * @param screen one window: the same person may have several
 * @param language of the edition they are in; empty while they are in none
 */
public record Somebody(UUID screen, ItemId item, PersonId person, Optional<Language> language, String name) {
    private static final String PART = "\t";
    private static final int PARTS = 5;

    /** As it is told from hub to hub. */
    String told() {
        return String.join(
                PART,
                screen.toString(),
                item.toString(),
                person.toString(),
                language.map(Language::tag).orElse(""),
                name.replace(PART, " "));
    }

    /** Empty for what no hub of this version says. */
    static Optional<Somebody> heard(String words) {
        var parts = words.split(PART, PARTS);
        if (parts.length < PARTS) return Optional.empty();
        try {
            return ItemId.parse(parts[1])
                    .flatMap(item -> PersonId.parse(parts[2])
                            .map(person -> new Somebody(
                                    UUID.fromString(parts[0]), item, person, Language.of(parts[3]), parts[4])));
        } catch (IllegalArgumentException notAScreen) {
            return Optional.empty();
        }
    }
}

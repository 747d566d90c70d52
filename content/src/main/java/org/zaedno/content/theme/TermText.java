package org.zaedno.content.theme;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * A term in one language.
 *
 * @param abbreviation empty where there is none in use
 * @param variants other and former names, inflected forms left to the search
 * @param definition plain text, one or two sentences; may be empty
 */
public record TermText(String name, String abbreviation, List<String> variants, String definition) {
    /** In characters. The longest official names of services are near a hundred. */
    public static final int NAME_MAX = 160;
    /** In characters: an abbreviation longer than that is a name. */
    public static final int ABBREVIATION_MAX = 20;
    /** Other and former names of one thing; more would be different things. */
    public static final int VARIANTS_MAX = 12;
    /** In characters: two or three sentences. */
    public static final int DEFINITION_MAX = 600;

    /** @throws InvalidValue for a missing name or something over its limit */
    public TermText {
        name = TypedText.line(name);
        abbreviation = TypedText.line(abbreviation);
        variants = variants.stream()
                .map(TypedText::line)
                .filter(variant -> !TypedText.saysNothing(variant))
                .distinct()
                .toList();
        definition = TypedText.line(definition);
        if (TypedText.saysNothing(name)) throw new InvalidValue("names-empty");
        if (name.length() > NAME_MAX) throw new InvalidValue("names-long", NAME_MAX, name.length());
        if (abbreviation.length() > ABBREVIATION_MAX) {
            throw new InvalidValue("abbreviation-long", ABBREVIATION_MAX, abbreviation.length());
        }
        if (variants.size() > VARIANTS_MAX || longest(variants) > NAME_MAX) {
            throw new InvalidValue("variants", VARIANTS_MAX, NAME_MAX);
        }
        if (definition.length() > DEFINITION_MAX) {
            throw new InvalidValue("definition-long", DEFINITION_MAX, definition.length());
        }
    }

    /** Name, abbreviation and variants, without empty ones. */
    public List<String> said() {
        return Stream.of(Stream.of(name, abbreviation), variants.stream())
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int longest(Collection<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}

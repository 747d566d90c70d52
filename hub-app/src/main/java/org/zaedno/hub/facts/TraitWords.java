package org.zaedno.hub.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.practice.AgeRange;
import org.zaedno.content.practice.Evidence;
import org.zaedno.content.practice.FamilySituation;
import org.zaedno.content.practice.Region;
import org.zaedno.content.publication.Trait;
import org.zaedno.content.resource.Audience;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/**
 * The values of traits as they stand in addresses and on pages. In an address a closed list's value is its name in lower
 * case with hyphens, a town the slug of its Bulgarian name, a series its slug, a year its four digits.
 */
public final class TraitWords {
    private enum Time {
        COMING,
        PAST
    }

    private record ClosedList(String texts, List<? extends Enum<?>> values) {}

    private static final Map<Trait, ClosedList> CLOSED = Map.of(
            Trait.TIME, new ClosedList("site.time.", List.of(Time.values())),
            Trait.FORMAT, new ClosedList("fact.format.", List.of(Format.IN_PERSON, Format.ONLINE)),
            Trait.AGE, new ClosedList("fact.age.", List.of(AgeRange.values())),
            Trait.FAMILY, new ClosedList("fact.family.", List.of(FamilySituation.values())),
            Trait.REGION, new ClosedList("fact.region.", List.of(Region.values())),
            Trait.EVIDENCE, new ClosedList("fact.evidence.", List.of(Evidence.values())),
            Trait.TYPE, new ClosedList("fact.type.", List.of(ResourceType.values())),
            Trait.AUDIENCE, new ClosedList("fact.audience.", List.of(Audience.values())),
            Trait.TONGUE, new ClosedList("fact.tongue.", List.of(Tongue.values())));

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");

    private TraitWords() {}

    /** Whether an address may ask for this: it can be a value, be there anything with it or not. */
    public static boolean isWord(Trait trait, String word) {
        return switch (trait) {
            case YEAR -> YEAR.matcher(word).matches();
            case TOWN, SERIES -> Slug.parse(word).isPresent();
            default -> known(trait, value(word)).isPresent() && word.equals(word(trait, value(word)));
        };
    }

    public static String word(Trait trait, String value) {
        return switch (trait) {
            case TOWN -> Slug.from(value).value();
            case SERIES -> value;
            default -> value.toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** What a word means; a town is found among those there are, a series is its own word. */
    public static Optional<String> value(Trait trait, String word, List<String> towns) {
        return switch (trait) {
            case TOWN ->
                towns.stream().filter(town -> word(trait, town).equals(word)).findFirst();
            case SERIES -> Optional.of(word);
            default -> Optional.of(value(word));
        };
    }

    /** A town or a year is its own name. */
    public static String label(Trait trait, String value, Phrases words) {
        return known(trait, value)
                .map(known -> words.text(Choices.key(CLOSED.get(trait).texts(), known)))
                .orElse(value);
    }

    /** Small closed lists have an order of their own, years begin with the last; of everything else the most comes first. */
    public static Comparator<Map.Entry<String, Long>> order(Trait trait) {
        Comparator<Map.Entry<String, Long>> listed = Comparator.comparing(
                count -> known(trait, count.getKey()).map(Enum::ordinal).orElse(0));
        return switch (trait) {
            case TIME, FORMAT, AGE, EVIDENCE -> listed;
            case YEAR -> Map.Entry.<String, Long>comparingByKey().reversed();
            default ->
                Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(listed)
                        .thenComparing(Map.Entry.comparingByKey());
        };
    }

    private static String value(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<? extends Enum<?>> known(Trait trait, String value) {
        var list = CLOSED.get(trait);
        return list == null
                ? Optional.empty()
                : list.values().stream()
                        .filter(known -> known.name().equals(value))
                        .findFirst();
    }
}

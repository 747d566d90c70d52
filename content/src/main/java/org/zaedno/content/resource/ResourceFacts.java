package org.zaedno.content.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.files.Licence;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What a resource is in every language.
 *
 * @param authors people, in the order of the title page
 * @param publisher who issued it
 * @param issued the day on it, where it has one; then the year is that day's
 * @param licence empty where nobody knows
 */
public record ResourceFacts(
        ResourceType type,
        List<String> authors,
        Names publisher,
        Optional<Integer> year,
        Optional<LocalDate> issued,
        Optional<Licence> licence,
        Set<Audience> audiences,
        Set<Tongue> languages,
        List<ResourceLink> links) {
    /** More is a list of names, not authors. */
    public static final int AUTHORS_MAX = 20;

    public static final int LINKS_MAX = 20;
    /** Both in characters. */
    public static final int AUTHOR_MAX = 120;

    public static final int PUBLISHER_MAX = 160;
    /** Printed matter that still helps anybody. */
    public static final int FIRST_YEAR = 1800;

    public static final int LAST_YEAR = 2100;

    /** @throws InvalidValue for a name over its limit, too many of them, or a year that cannot be */
    public ResourceFacts {
        authors = authors.stream()
                .map(TypedText::line)
                .filter(author -> !author.isEmpty())
                .toList();
        if (authors.size() > AUTHORS_MAX) throw new InvalidValue("authors-many", AUTHORS_MAX);
        authors.forEach(author -> requireFits(author, AUTHOR_MAX));
        publisher = new Names(TypedText.line(publisher.bg()), TypedText.line(publisher.en()));
        requireFits(publisher.bg(), PUBLISHER_MAX);
        requireFits(publisher.en(), PUBLISHER_MAX);
        if (issued.isPresent()) year = Optional.of(issued.get().getYear());
        if (year.filter(y -> y < FIRST_YEAR || y > LAST_YEAR).isPresent())
            throw new InvalidValue("year", FIRST_YEAR, LAST_YEAR);
        audiences = ClosedList.ordered(Audience.class, audiences);
        languages = ClosedList.ordered(Tongue.class, languages);
        links = List.copyOf(links);
        if (links.size() > LINKS_MAX) throw new InvalidValue("links-many", LINKS_MAX);
    }

    private static void requireFits(String name, int max) {
        if (name.length() > max) throw new InvalidValue("name-long", max);
    }
}

package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.facts.TraitWords;

/**
 * What a reader chose of a list, as it stands in the address. Every choice on the page is a link to another one of these.
 *
 * @param traits by the words of addresses
 */
record Narrowing(
        Section section,
        Optional<Slug> theme,
        Optional<Slug> member,
        SortedMap<Trait, String> traits,
        PageNumber page) {

    static Narrowing none(Section section) {
        return new Narrowing(section, Optional.empty(), Optional.empty(), new TreeMap<>(), PageNumber.FIRST);
    }

    /**
     * What is asked of a kind that does not have it is not looked at, as any other unknown parameter.
     *
     * @throws ResponseStatusException 400 for a value that cannot be one
     */
    static Narrowing of(
            Section section,
            Optional<Slug> theme,
            Optional<Slug> member,
            Map<String, String> parameters,
            Optional<PageNumber> page) {
        var traits = new TreeMap<Trait, String>();
        for (var trait : Trait.of(section.kind().orElse(Kind.PAGE))) {
            var word = parameters.getOrDefault(trait.key(), "");
            if (word.isEmpty()) continue;
            if (!TraitWords.isWord(trait, word)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            traits.put(trait, word);
        }
        return new Narrowing(section, theme, member, traits, page.orElse(PageNumber.FIRST));
    }

    Narrowing theme(Optional<Slug> other) {
        return new Narrowing(section, other, member, traits, PageNumber.FIRST);
    }

    Narrowing member(Optional<Slug> other) {
        return new Narrowing(section, theme, other, traits, PageNumber.FIRST);
    }

    Narrowing with(Trait trait, String word) {
        var more = new TreeMap<>(traits);
        more.put(trait, word);
        return new Narrowing(section, theme, member, more, PageNumber.FIRST);
    }

    Narrowing without(Trait trait) {
        var fewer = new TreeMap<>(traits);
        fewer.remove(trait);
        return new Narrowing(section, theme, member, fewer, PageNumber.FIRST);
    }

    /** Theme and member in another list: the traits are of one kind. */
    Narrowing in(Section other) {
        return new Narrowing(other, theme, member, new TreeMap<>(), PageNumber.FIRST);
    }

    Narrowing page(int other) {
        return new Narrowing(section, theme, member, traits, new PageNumber(other));
    }

    /** How many choices were made. */
    int choices() {
        return (theme.isPresent() ? 1 : 0) + (member.isPresent() ? 1 : 0) + traits.size();
    }

    /** Where what comes to exactly this list can be followed. By traits nobody can follow it. */
    Optional<Place> feed() {
        return traits.isEmpty() ? Optional.of(below(section.path + "/feed.atom", owners())) : Optional.empty();
    }

    Place place() {
        var query = owners();
        traits.forEach((trait, word) -> query.add(trait.key() + "=" + word));
        if (page.value() > 1) query.add("page=" + page.value());
        return below(section.path, query);
    }

    private List<String> owners() {
        var query = new ArrayList<String>();
        theme.ifPresent(slug -> query.add("theme=" + slug));
        member.ifPresent(slug -> query.add("member=" + slug));
        return query;
    }

    private static Place below(String path, List<String> query) {
        return Place.below(query.isEmpty() ? path : path + "?" + String.join("&", query));
    }
}

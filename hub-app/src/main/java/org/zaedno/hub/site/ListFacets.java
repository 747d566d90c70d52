package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ShelfCounts;
import org.zaedno.content.publication.Trait;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.TraitWords;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.words.Phrases;

/**
 * The ways to narrow a list, each a link with what it leads to. What is chosen leads back to the list without it.
 *
 * @param names how the values of traits are called
 */
record ListFacets(Narrowing narrowing, List<Theme> themes, List<Workspace> members, TraitNames names, Phrases words) {
    /** More ways at once are for people; machines are not to walk through all combinations. */
    static final int FOLLOWED = 1;

    /** What is chosen first of all. */
    private static final Comparator<FacetGroup.Choice> MOST_FIRST = Comparator.comparing(
                    (FacetGroup.Choice choice) -> choice.count().orElse(Long.MAX_VALUE))
            .reversed();

    List<FacetGroup> groups(ShelfCounts counts) {
        var groups = new ArrayList<FacetGroup>();
        groups.add(themes(counts));
        counts.traits().forEach((trait, values) -> groups.add(trait(trait, values)));
        groups.add(members(counts));
        return groups.stream().filter(ListFacets::offers).toList();
    }

    /** A single value is no choice, unless it was made. */
    private static boolean offers(FacetGroup group) {
        return group.first().size() > 1 || group.first().stream().anyMatch(FacetGroup.Choice::chosen);
    }

    private FacetGroup themes(ShelfCounts counts) {
        return FacetGroup.of(
                words.text("site.facet.theme"),
                themes.stream()
                        .filter(theme -> counts.themes().containsKey(theme.id()) || isChosen(theme.slug()))
                        .map(theme -> choice(
                                theme.name().in(words.language()),
                                Optional.empty(),
                                isChosen(theme.slug())
                                        ? narrowing.theme(Optional.empty())
                                        : narrowing.theme(Optional.of(theme.slug())),
                                counts.themes().getOrDefault(theme.id(), 0L),
                                isChosen(theme.slug())))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    private boolean isChosen(Slug theme) {
        return narrowing.theme().filter(theme::equals).isPresent();
    }

    private FacetGroup members(ShelfCounts counts) {
        return FacetGroup.of(
                words.text("site.facet.member"),
                members.stream()
                        .filter(member -> counts.owners().containsKey(member.id()) || isChosen(member))
                        .map(member -> choice(
                                member.shortName().in(words.language()),
                                Optional.of(Weaving.mark(member.mark())),
                                isChosen(member)
                                        ? narrowing.member(Optional.empty())
                                        : narrowing.member(Optional.of(member.slug())),
                                counts.owners().getOrDefault(member.id(), 0L),
                                isChosen(member)))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    private boolean isChosen(Workspace member) {
        return narrowing.member().filter(member.slug()::equals).isPresent();
    }

    private FacetGroup trait(Trait trait, Map<String, Long> counts) {
        var chosen = Optional.ofNullable(narrowing.traits().get(trait));
        var empty = chosen.flatMap(word -> names.value(trait, word))
                .filter(value -> !counts.containsKey(value))
                .map(value -> Map.entry(value, 0L));
        return FacetGroup.of(
                words.text("site.facet." + trait.key()),
                Stream.concat(counts.entrySet().stream().sorted(TraitWords.order(trait)), empty.stream())
                        .map(count -> trait(trait, count.getKey(), count.getValue(), chosen))
                        .toList());
    }

    private FacetGroup.Choice trait(Trait trait, String value, long count, Optional<String> chosen) {
        var word = TraitWords.word(trait, value);
        boolean isChosen = chosen.filter(word::equals).isPresent();
        var then = isChosen ? narrowing.without(trait) : narrowing.with(trait, word);
        return choice(Sentences.begun(names.label(trait, value)), Optional.empty(), then, count, isChosen);
    }

    private FacetGroup.Choice choice(String label, Optional<String> mark, Narrowing then, long count, boolean chosen) {
        return new FacetGroup.Choice(
                label,
                mark,
                then.place().in(words.language()),
                Optional.of(count).filter(number -> !chosen),
                chosen,
                then.choices() <= FOLLOWED);
    }

    /** What was chosen, each with the way to take it away again, in the order of the address. */
    List<Chosen> chosen() {
        var all = new ArrayList<Chosen>();
        themes.stream()
                .filter(theme -> isChosen(theme.slug()))
                .map(theme -> chosen(theme.name().in(words.language()), narrowing.theme(Optional.empty())))
                .forEach(all::add);
        members.stream()
                .filter(this::isChosen)
                .map(member -> chosen(member.shortName().in(words.language()), narrowing.member(Optional.empty())))
                .forEach(all::add);
        narrowing
                .traits()
                .forEach((trait, word) -> names.value(trait, word)
                        .map(value -> chosen(names.label(trait, value), narrowing.without(trait)))
                        .ifPresent(all::add));
        return all;
    }

    record Chosen(String label, String without, boolean followed) {}

    private Chosen chosen(String label, Narrowing without) {
        return new Chosen(label, without.place().in(words.language()), without.choices() <= FOLLOWED);
    }
}

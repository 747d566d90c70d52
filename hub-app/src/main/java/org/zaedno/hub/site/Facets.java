package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.MarksOnPage;
import org.zaedno.hub.words.Typography;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;

/**
 * The counts of the search as links: each adds a choice or takes it back. What the index counts but nobody here has a name for
 * is left out.
 */
record Facets(Frame frame, Asked asked, Members.Known members, List<Theme> themes, MarksOnPage marks) {

    /** What was chosen, and the way to the same question without it. */
    record Chosen(String label, String without) {}

    List<Ticks> groups(Map<Facet, List<FacetCount>> counts) {
        return Stream.of(
                        group(
                                "site.search.kind",
                                kinds(),
                                of(counts, Facet.KIND),
                                asked.choices().kinds()),
                        group(
                                "site.search.theme",
                                onThemes(),
                                of(counts, Facet.THEME),
                                asked.choices().themes().stream()
                                        .flatMap(slug -> themes.stream()
                                                .filter(theme -> theme.slug().equals(slug)))
                                        .toList()),
                        group(
                                "site.search.member",
                                owners(),
                                of(counts, Facet.OWNER),
                                asked.choices().members().stream()
                                        .flatMap(slug -> members.find(slug).stream())
                                        .toList()),
                        group(
                                "site.search.edition",
                                editions(),
                                of(counts, Facet.LANGUAGE),
                                asked.choices().editions()))
                .filter(Ticks::isChoice)
                .toList();
    }

    /** In the order of the address. */
    List<Chosen> chosen() {
        var all = new ArrayList<Chosen>();
        asked.choices().kinds().forEach(kind -> all.add(chosen(kinds(), kind)));
        asked.choices().members().stream()
                .flatMap(slug -> members.find(slug).stream())
                .forEach(owner -> all.add(chosen(owners(), owner)));
        themes.stream()
                .filter(theme -> asked.choices().themes().contains(theme.slug()))
                .forEach(theme -> all.add(chosen(onThemes(), theme)));
        asked.choices().editions().forEach(edition -> all.add(chosen(editions(), edition)));
        return all;
    }

    /** How the values of one facet are found, called and chosen. */
    private record Values<T>(
            Function<String, Optional<T>> indexed,
            Function<T, String> label,
            Function<T, Optional<String>> mark,
            Function<T, SearchChoices> toggled) {}

    private Values<FoundKind> kinds() {
        return new Values<>(
                FoundKind::indexed,
                kind -> frame.text("site.kinds." + kind.key()),
                kind -> Optional.empty(),
                kind -> asked.choices().toggled(kind));
    }

    private Values<Workspace> owners() {
        return new Values<>(
                members::find,
                owner -> owner.shortName().in(frame.language()),
                owner -> Optional.of(marks.of(owner.mark())),
                owner -> asked.choices().toggledMember(owner.slug()));
    }

    private Values<Theme> onThemes() {
        var byId = themes.stream().collect(Collectors.toMap(theme -> theme.id().toString(), Function.identity()));
        return new Values<>(
                id -> Optional.ofNullable(byId.get(id)),
                theme -> Typography.flow(theme.name().in(frame.language())),
                theme -> Optional.empty(),
                theme -> asked.choices().toggledTheme(theme.slug()));
    }

    private Values<Language> editions() {
        return new Values<>(
                Language::of,
                language -> frame.text("site.edition." + language.tag()),
                language -> Optional.empty(),
                language -> asked.choices().toggled(language));
    }

    /** By count; what was chosen and brings nothing any more stays at the end, to be taken back. */
    private <T> Ticks group(String title, Values<T> values, List<FacetCount> counts, List<T> chosen) {
        var ticks = new ArrayList<Ticks.Tick>();
        var left = new ArrayList<>(chosen);
        for (var count : counts) {
            values.indexed().apply(count.value()).ifPresent(value -> {
                left.remove(value);
                ticks.add(tick(values, value, count.count(), chosen.contains(value)));
            });
        }
        left.forEach(value -> ticks.add(tick(values, value, 0, true)));
        return Ticks.of(frame.text(title), ticks);
    }

    private <T> Ticks.Tick tick(Values<T> values, T value, long count, boolean chosen) {
        return new Ticks.Tick(
                values.label().apply(value), values.mark().apply(value), toggled(values, value), count, chosen);
    }

    private <T> Chosen chosen(Values<T> values, T value) {
        return new Chosen(values.label().apply(value), toggled(values, value));
    }

    private <T> String toggled(Values<T> values, T value) {
        return asked.choosing(values.toggled().apply(value)).place().in(frame.language());
    }

    private static List<FacetCount> of(Map<Facet, List<FacetCount>> counts, Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}

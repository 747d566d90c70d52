package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.hub.words.Typography;

/** All themes in use. */
record ThemesPage(Frame frame, List<Entry> themes, Optional<Instant> changesAt) implements Page {
    private static final List<Kind> ORDER = List.of(Kind.PRACTICE, Kind.RESOURCE, Kind.NEWS, Kind.EVENT);

    /** @param first the first sentence of its introduction */
    record Entry(String name, String address, String first, List<Number> numbers) {}

    /** So much of a kind, and where that is. */
    record Number(String text, String address) {}

    static ThemesPage of(
            Frame frame, List<Theme> themes, Map<ThemeId, Map<Kind, Long>> counts, Optional<Instant> changesAt) {
        var entries = themes.stream()
                .filter(theme -> !theme.retired())
                .map(theme -> new Entry(
                        Typography.flow(theme.name().in(frame.language())),
                        frame.to(Section.THEMES.path + "/" + theme.slug()),
                        Typography.flow(Sentences.first(theme.introduction().in(frame.language()))),
                        numbers(frame, theme, counts.getOrDefault(theme.id(), Map.of()))))
                .toList();
        return new ThemesPage(frame, entries, changesAt);
    }

    private static List<Number> numbers(Frame frame, Theme theme, Map<Kind, Long> counts) {
        return ORDER.stream()
                .filter(counts::containsKey)
                .map(kind -> new Number(
                        frame.text("site.items." + kind.key() + ".count", counts.get(kind)),
                        Narrowing.none(Section.of(kind).orElseThrow())
                                .theme(Optional.of(theme.slug()))
                                .place()
                                .in(frame.language())))
                .toList();
    }

    @Override
    public String template() {
        return "themes.jte";
    }
}

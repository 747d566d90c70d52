package org.zaedno.hub.site;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;
import org.zaedno.hub.words.Typography;

/** The ways from an item to its themes, in the coalition's order; a retired theme has no page to go to. */
@Component
class ThemeLinks {
    private final KeptUntilChange<List<Theme>> themes;

    ThemeLinks(Themes themes, PageCache pages) {
        this.themes = new KeptUntilChange<>(pages, themes::all);
    }

    record Link(String address, String name) {}

    List<Link> of(Set<ThemeId> carried, Language language) {
        if (carried.isEmpty()) return List.of();
        return themes.get().stream()
                .filter(theme -> carried.contains(theme.id()) && !theme.retired())
                .map(theme -> new Link(
                        Place.below("/themes/" + theme.slug()).in(language),
                        Typography.flow(theme.name().in(language))))
                .toList();
    }
}

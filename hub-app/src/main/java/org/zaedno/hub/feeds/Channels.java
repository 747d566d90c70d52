package org.zaedno.hub.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Words;

/** What there is to follow, and what all channels need to name it. Asks as the current actor. */
@Component
class Channels {
    private final Words words;
    private final Coalition coalition;
    private final CoalitionDirectory directory;
    private final Themes themes;
    private final PublishedShelf shelf;
    private final EventCalendar calendar;

    Channels(
            Words words,
            Coalition coalition,
            CoalitionDirectory directory,
            Themes themes,
            PublishedShelf shelf,
            EventCalendar calendar) {
        this.words = words;
        this.coalition = coalition;
        this.directory = directory;
        this.themes = themes;
        this.shelf = shelf;
        this.calendar = calendar;
    }

    Channel all(Language language) {
        return new Channel(words.in(language), coalition.in(language), "", "", "", ShelfFilter.ALL);
    }

    Channel kind(Language language, Kind kind) {
        return kind(language, kind, Optional.empty(), Optional.empty());
    }

    /** A list narrowed as its page is. @throws NotFound for an unknown theme or member */
    Channel kind(Language language, Kind kind, Optional<Slug> theme, Optional<Slug> member) {
        var phrases = words.in(language);
        var filter = ShelfFilter.of(kind);
        var names = new ArrayList<String>();
        var query = new ArrayList<String>();
        if (theme.isPresent()) {
            var on = themes.find(theme.get()).orElseThrow(NotFound::new);
            filter = filter.on(on.id());
            names.add(on.name().in(language));
            query.add("theme=" + theme.get());
        }
        if (member.isPresent()) {
            var by = directory.find(member.get()).orElseThrow(NotFound::new);
            filter = filter.by(by.id());
            names.add(by.shortName().in(language));
            query.add("member=" + member.get());
        }
        var title = names.isEmpty()
                ? phrases.text("site.kinds." + kind.key())
                : phrases.text("site.items." + kind.key() + ".of", String.join(", ", names));
        return new Channel(
                phrases,
                coalition.in(language),
                title,
                Paths.of(kind),
                query.isEmpty() ? "" : "?" + String.join("&", query),
                filter);
    }

    /** @throws NotFound for whom there is no page */
    Channel member(Language language, Slug slug) {
        var member = directory
                .find(slug)
                .filter(workspace -> workspace.type() != WorkspaceType.GUEST)
                .orElseThrow(NotFound::new);
        return new Channel(
                words.in(language),
                coalition.in(language),
                member.shortName().in(language),
                Paths.MEMBERS + "/" + slug,
                "",
                ShelfFilter.ALL.by(member.id()));
    }

    /** @throws NotFound for an unknown theme */
    Channel theme(Language language, Slug slug) {
        var theme = themes.find(slug).orElseThrow(NotFound::new);
        return new Channel(
                words.in(language),
                coalition.in(language),
                theme.name().in(language),
                Paths.THEMES + "/" + slug,
                "",
                ShelfFilter.ALL.on(theme.id()));
    }

    List<Workspace> workspaces() {
        return directory.all();
    }

    List<Theme> themes() {
        return themes.all();
    }

    /** When the clock alone changes what is followed; empty: never. */
    Optional<Instant> changesAt() {
        return Stream.of(shelf.nextClockChange(), calendar.nextEnd())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}

package org.zaedno.hub.site;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.Glossary;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.ThemesToAskAbout;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;

/** What an article page asks beside its text and every reader gets alike: who is in the coalition, and when the clock changes a page. */
@Component
class Standing {
    private final CoalitionDirectory directory;
    private final PublishedShelf shelf;
    private final EventCalendar calendar;
    private final Clock clock;
    private final KeptUntilChange<List<Workspace>> workspaces;
    private final KeptUntilChange<Optional<Instant>> nextClockChange;
    private final KeptUntilChange<List<Theme>> themes;
    private final KeptUntilChange<List<Term>> terms;
    private final KeptUntilChange<Map<WorkspaceId, Set<ThemeId>>> asked;

    Standing(
            CoalitionDirectory directory,
            PublishedShelf shelf,
            EventCalendar calendar,
            Themes themes,
            Glossary glossary,
            ThemesToAskAbout asked,
            Clock clock,
            PageCache pages) {
        this.directory = directory;
        this.shelf = shelf;
        this.calendar = calendar;
        this.clock = clock;
        this.workspaces = new KeptUntilChange<>(pages, directory::all);
        this.nextClockChange = new KeptUntilChange<>(pages, this::asked);
        this.themes = new KeptUntilChange<>(pages, themes::all);
        this.terms = new KeptUntilChange<>(pages, glossary::all);
        this.asked = new KeptUntilChange<>(pages, asked::all);
    }

    /** In the order of joining. */
    List<Workspace> workspaces() {
        return workspaces.get();
    }

    /** In the coalition's order, retired ones too. */
    List<Theme> themes() {
        return themes.get();
    }

    /** Who can be asked on a theme, in the order of joining. */
    List<Workspace> toAsk(ThemeId theme) {
        return workspaces().stream()
                .filter(workspace ->
                        asked.get().getOrDefault(workspace.id(), Set.of()).contains(theme))
                .toList();
    }

    /** On what a workspace can be asked. */
    List<Theme> askedOn(WorkspaceId workspace) {
        var on = asked.get().getOrDefault(workspace, Set.of());
        return themes().stream()
                .filter(theme -> !theme.retired() && on.contains(theme.id()))
                .toList();
    }

    /** The words of a theme. */
    List<Term> terms(ThemeId theme) {
        return terms.get().stream()
                .filter(term -> term.theme().filter(theme::equals).isPresent())
                .toList();
    }

    /** Also one that joined a moment ago. */
    Optional<Workspace> workspace(WorkspaceId id) {
        return workspaces.get().stream()
                .filter(workspace -> workspace.id().equals(id))
                .findFirst()
                .or(() -> directory.find(id));
    }

    /** Empty: never. */
    Optional<Instant> nextClockChange() {
        var kept = nextClockChange.get();
        boolean passed = kept.filter(at -> !clock.instant().isBefore(at)).isPresent();
        return passed ? asked() : kept;
    }

    /** What comes out or goes by the clock, and events that are over. */
    private Optional<Instant> asked() {
        return Stream.of(shelf.nextClockChange(), calendar.nextEnd())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}

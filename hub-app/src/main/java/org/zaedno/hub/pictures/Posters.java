package org.zaedno.hub.pictures;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.look.Loom;
import org.zaedno.hub.look.Poster;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Typography;
import org.zaedno.hub.words.Words;

/** What stands on the poster of each page. Who may see it has been decided before. */
@Component
public class Posters {
    private final Words words;
    private final Coalition coalition;

    Posters(Words words, Coalition coalition) {
        this.words = words;
        this.coalition = coalition;
    }

    /** With the weaving of its kind, the title as it is in this edition, and whose it is. */
    public Posted of(PublishedEdition edition, Workspace owner) {
        var by = owner.shortName().in(edition.language());
        var line = edition.sample() ? by + " · " + text(edition.language(), "site.tag.sample") : by;
        return new Posted(
                "items/" + edition.item().value(),
                edition.language(),
                Poster.woven(
                        edition.item().value().toString(),
                        owner.mark(),
                        loom(edition.kind()),
                        Typography.flow(edition.text().title()),
                        line,
                        site(edition.language())));
    }

    /** Of a member's page. */
    public Posted of(Workspace member, Language language) {
        return new Posted(
                "members/" + member.slug(),
                language,
                Poster.woven(
                        member.id().value().toString(),
                        member.mark(),
                        Loom.MOTIF,
                        Typography.flow(member.name().in(language)),
                        member.shortName().in(language),
                        site(language)));
    }

    /** Of a theme's page: a theme is everybody's. */
    public Posted of(Theme theme, List<Workspace> all, Language language) {
        return new Posted(
                "themes/" + theme.slug(),
                language,
                band(all, Typography.flow(theme.name().in(language)), language));
    }

    /** Of everything else. */
    public Posted coalition(List<Workspace> all, Language language) {
        var said = coalition.in(language);
        return new Posted("site/home", language, band(all, said.goal() + " " + said.promise(), language));
    }

    private Poster band(List<Workspace> all, String title, Language language) {
        var marks = all.stream()
                .filter(workspace -> !workspace.sample()
                        && workspace.type() != WorkspaceType.GUEST
                        && workspace.archivedAt().isEmpty())
                .map(Workspace::mark)
                .toList();
        return Poster.band(marks, title, coalition.in(language).name(), site(language));
    }

    private String site(Language language) {
        return text(language, "site.name");
    }

    private String text(Language language, String key) {
        return words.in(language).text(key);
    }

    private static Loom loom(Kind kind) {
        return switch (kind) {
            case NEWS -> Loom.RUG;
            case PRACTICE -> Loom.ROOFS;
            case EVENT -> Loom.FIELD;
            case RESOURCE -> Loom.STEPS;
            case PAGE -> Loom.MOTIF;
        };
    }
}

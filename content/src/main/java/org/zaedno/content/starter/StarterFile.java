package org.zaedno.content.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.coalition.Figure;
import org.zaedno.content.files.Licence;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.practice.AgeRange;
import org.zaedno.content.practice.Evidence;
import org.zaedno.content.practice.FamilySituation;
import org.zaedno.content.practice.Region;
import org.zaedno.content.practice.Setting;
import org.zaedno.content.publication.EventPieces;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.resource.Audience;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.theme.TermText;
import org.zaedno.content.workspace.WorkspaceType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The starter content as its editors write it, in JSON. */
final class StarterFile {
    record StarterWorkspace(
            String slug,
            WorkspaceType type,
            boolean sample,
            String markName,
            Names name,
            Names shortName,
            Names about,
            @Nullable String website,
            @Nullable String email,
            @Nullable List<String> themes) {
        /** On which it can be asked: of real members only they themselves say that. */
        List<String> asked() {
            return themes == null ? List.of() : themes;
        }
    }

    record StarterProfile(
            Names name,
            Names shortName,
            Names goal,
            Names promise,
            Names why,
            Names description,
            Names members,
            Names convened) {}

    record StarterFigure(Names name, Names text, Names source, List<Figure.Amount> amounts) {}

    record StarterTheme(String slug, Names name, Names introduction) {}

    /** @param seeAlso names in Bulgarian of other terms of the file */
    record StarterTerm(@Nullable String theme, TermText bg, TermText en, List<String> seeAlso) {}

    record StarterMembership(String workspace, List<String> roles) {}

    record StarterPerson(
            String email, String name, String language, List<StarterMembership> memberships, List<String> duties) {}

    record StarterText(String title, String lead, String body, String state) {}

    /** @param published a day such as 2017-11-24, or days before the first start such as -3d; null for what was never published */
    record StarterNews(
            String slug,
            String workspace,
            String visibility,
            List<String> themes,
            @Nullable String author,
            @Nullable String published,
            Map<String, StarterText> editions) {}

    /** @param at for what is scheduled, days after the first start such as +2d */
    record StarterEdition(
            String title,
            String lead,
            Map<String, String> sections,
            String state,
            @Nullable String at) {}

    /**
     * An item of any kind, begun in the first of its languages.
     *
     * @param author null where nobody's account wrote it: the convenor's own
     * @param earlier sections of its first revision, from which the translations were made: they are stale
     * @param related kinds and slugs of others, e.g. {@code NEWS/forum}
     */
    record StarterItem(
            String slug,
            Kind kind,
            String workspace,
            String visibility,
            List<String> themes,
            @Nullable String author,
            String published,
            List<String> related,
            @Nullable StarterPractice practice,
            @Nullable StarterEvent event,
            @Nullable StarterResource resource,
            @Nullable Map<String, String> earlier,
            @Nullable List<StarterPiece> pieces,
            Map<String, StarterEdition> editions) {}

    /** @param item kind and slug of an item that belongs to an event, as in {@code related} */
    record StarterPiece(String item, EventPieces.Part role) {}

    record StarterPractice(
            Set<AgeRange> ages,
            Set<FamilySituation> families,
            Set<Setting> settings,
            Set<Region> regions,
            @Nullable Integer from,
            @Nullable Integer to,
            Evidence evidence) {}

    record StarterLink(String url, Names label, Tongue language) {}

    /** @param year where only that is known; with a day it is the day's */
    record StarterResource(
            ResourceType type,
            List<String> authors,
            Names publisher,
            @Nullable Integer year,
            @Nullable LocalDate issued,
            @Nullable Licence licence,
            Set<Audience> audiences,
            Set<Tongue> languages,
            List<StarterLink> links) {}

    static final List<StarterWorkspace> WORKSPACES = read("workspaces", new TypeReference<>() {});
    static final List<StarterTheme> THEMES = read("themes", new TypeReference<>() {});
    static final StarterProfile PROFILE = read("profile", new TypeReference<>() {});
    static final List<StarterFigure> FIGURES = read("figures", new TypeReference<>() {});
    static final List<StarterTerm> GLOSSARY = read("glossary", new TypeReference<>() {});
    static final List<StarterPerson> PEOPLE = read("people", new TypeReference<>() {});
    static final List<StarterNews> NEWS = read("news", new TypeReference<>() {});

    static final List<Gathering> GATHERINGS = read("gatherings", new TypeReference<>() {});

    static final List<StarterItem> ITEMS = Stream.of("items", "practices", "events", "resources", "more-news", "pages")
            .flatMap(file -> StarterFile.<List<StarterItem>>read(file, new TypeReference<>() {}).stream())
            .toList();

    private StarterFile() {}

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = StarterFile.class.getResourceAsStream("/starter/" + name + ".json")) {
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.zaedno.content.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.language.Names;
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
            @Nullable String website) {}

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

    static final List<StarterWorkspace> WORKSPACES = read("workspaces", new TypeReference<>() {});
    static final List<StarterTheme> THEMES = read("themes", new TypeReference<>() {});
    static final List<StarterTerm> GLOSSARY = read("glossary", new TypeReference<>() {});
    static final List<StarterPerson> PEOPLE = read("people", new TypeReference<>() {});
    static final List<StarterNews> NEWS = read("news", new TypeReference<>() {});

    private StarterFile() {}

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var file = StarterFile.class.getResourceAsStream("/starter/" + name + ".json")) {
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

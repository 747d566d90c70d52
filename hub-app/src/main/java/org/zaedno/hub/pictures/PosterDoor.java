package org.zaedno.hub.pictures;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.WorkspaceType;

/**
 * Sends posters. Whoever asks is a stranger here, session or not, and rights are asked before anything that is kept: what is
 * closed now has no poster. An older fingerprint is sent to the present one.
 */
@RestController
class PosterDoor {
    /** The address changes with the picture, but a withdrawn title should not hang about in caches for a year. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final CoalitionDirectory directory;
    private final Themes themes;
    private final Posters posters;
    private final Studio studio;

    PosterDoor(
            Tenancy tenancy,
            PublishedShelf shelf,
            CoalitionDirectory directory,
            Themes themes,
            Posters posters,
            Studio studio) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.directory = directory;
        this.themes = themes;
        this.posters = posters;
        this.studio = studio;
    }

    @GetMapping(
            "/pictures/{of:items|members|themes|site}/{name}/{language:bg|en|bg-easy}-{print:[A-Za-z0-9_-]{16}}.png")
    ResponseEntity<byte[]> poster(
            @PathVariable String of,
            @PathVariable String name,
            @PathVariable Language language,
            @PathVariable String print) {
        var posted = tenancy.as(Actor.STRANGER, () -> find(of, name, language)).orElseThrow(NotFound::new);
        if (!posted.fingerprint().equals(print)) return elsewhere(posted.path());
        var png = studio.png(posted).orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .eTag('"' + print + '"')
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                // shown by networks and feed readers on their own pages
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(png);
    }

    private Optional<Posted> find(String of, String name, Language language) {
        return switch (of) {
            case "items" -> ItemId.parse(name).flatMap(item -> item(item, language));
            case "members" ->
                Slug.parse(name)
                        .flatMap(directory::find)
                        .filter(member -> member.type() != WorkspaceType.GUEST)
                        .map(member -> posters.of(member, language));
            case "themes" ->
                Slug.parse(name).flatMap(themes::find).map(theme -> posters.of(theme, directory.all(), language));
            default ->
                name.equals("home") ? Optional.of(posters.coalition(directory.all(), language)) : Optional.empty();
        };
    }

    private Optional<Posted> item(ItemId item, Language language) {
        return shelf.among(List.of(item), language).stream()
                .filter(edition -> edition.language() == language)
                .findFirst()
                .map(edition ->
                        posters.of(edition, directory.find(edition.owner()).orElseThrow(NotFound::new)));
    }

    private static ResponseEntity<byte[]> elsewhere(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noCache().cachePublic())
                .build();
    }
}

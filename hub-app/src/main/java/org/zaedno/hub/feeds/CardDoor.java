package org.zaedno.hub.feeds;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.pictures.Posters;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Words;

/** Gives other sites a card of an item (oEmbed). Addresses of other sites, of nothing and of what is closed are all unknown. */
@RestController
class CardDoor {
    /** Of a path on this site; also with what networks hang on it. */
    private static final Pattern ITEM = Pattern.compile("/(bg|en)((?:/[a-z]+)?)/([a-z0-9-]{1,63})(?:[?#].*)?");

    private final Tenancy tenancy;
    private final PublishedShelf shelf;
    private final CoalitionDirectory directory;
    private final Words words;
    private final Coalition coalition;
    private final SiteAddress address;
    private final Posters posters;

    CardDoor(
            Tenancy tenancy,
            PublishedShelf shelf,
            CoalitionDirectory directory,
            Words words,
            Coalition coalition,
            SiteAddress address,
            Posters posters) {
        this.tenancy = tenancy;
        this.shelf = shelf;
        this.directory = directory;
        this.words = words;
        this.coalition = coalition;
        this.address = address;
        this.posters = posters;
    }

    @GetMapping("/oembed")
    ResponseEntity<Object> card(
            @RequestParam String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "4000") int maxwidth,
            @RequestParam(defaultValue = "4000") int maxheight) {
        if (maxwidth < 1 || maxheight < 1) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var answer = answer(format);
        var card = tenancy.as(Actor.STRANGER, () -> find(url, new Card.Room(maxwidth, maxheight)))
                .orElseThrow(NotFound::new);
        return answer.apply(card);
    }

    private static Function<Card, ResponseEntity<Object>> answer(String format) {
        return switch (format) {
            case "json" ->
                card -> found().contentType(MediaType.APPLICATION_JSON).body(card.properties());
            case "xml" ->
                card -> found().contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
                        .body(card.xml());
            default -> throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED); // as the format asks
        };
    }

    /** Whoever shows the card asks with a script of the other site, too: what strangers read is no secret. */
    private static ResponseEntity.BodyBuilder found() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Access-Control-Allow-Origin", "*");
    }

    private Optional<Card> find(String url, Card.Room room) {
        if (!url.startsWith(address.origin() + "/")) return Optional.empty();
        var path = ITEM.matcher(url.substring(address.origin().length()));
        if (!path.matches()) return Optional.empty();
        var language = Language.of(path.group(1)).orElseThrow();
        return Slug.parse(path.group(3))
                .flatMap(slug -> kind(path.group(2), slug).flatMap(kind -> shelf.find(kind, slug, language)))
                .map(edition -> Card.of(
                        edition,
                        directory.find(edition.owner()).orElseThrow(NotFound::new),
                        words.in(Paths.site(edition.language())),
                        coalition.in(edition.language()).channel(),
                        address,
                        posters,
                        room));
    }

    private static Optional<Kind> kind(String folder, Slug slug) {
        if (folder.isEmpty()) return Paths.isCoalitionPage(slug) ? Optional.of(Kind.PAGE) : Optional.empty();
        return Stream.of(Kind.values())
                .filter(kind -> Paths.of(kind).equals(folder))
                .findFirst();
    }
}

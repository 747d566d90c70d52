package org.zaedno.hub.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.addresses.Paths;

/** Atom feeds: of all, of a list as its page is narrowed by theme and member, of a member, of a theme. */
@RestController
@RequestMapping("/{language:bg|en}")
class FeedDoor {
    private final Channels channels;
    private final AtomFeed atom;
    private final Sent sent;

    FeedDoor(Channels channels, AtomFeed atom, Sent sent) {
        this.channels = channels;
        this.atom = atom;
        this.sent = sent;
    }

    @GetMapping("/feed.atom")
    void all(
            @PathVariable Language language,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, page, () -> channels.all(language));
    }

    @GetMapping("/{list:news|practices|events|resources}/feed.atom")
    void list(
            @PathVariable Language language,
            @PathVariable String list,
            @RequestParam Optional<Slug> theme,
            @RequestParam Optional<Slug> member,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kind = Stream.of(Kind.values())
                .filter(one -> Paths.of(one).equals("/" + list))
                .findFirst()
                .orElseThrow();
        send(request, response, page, () -> channels.kind(language, kind, theme, member));
    }

    @GetMapping("/members/{slug}/feed.atom")
    void member(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, page, () -> channels.member(language, slug));
    }

    @GetMapping("/themes/{slug}/feed.atom")
    void theme(
            @PathVariable Language language,
            @PathVariable Slug slug,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, page, () -> channels.theme(language, slug));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, int page, Supplier<Channel> channel)
            throws IOException {
        if (page < 1) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        sent.toEveryone(request, response, Sent.ATOM, () -> atom.write(channel.get(), page));
    }
}

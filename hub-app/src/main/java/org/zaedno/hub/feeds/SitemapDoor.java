package org.zaedno.hub.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.hub.addresses.SiteAddress;

/** What search engines read before anything else. */
@RestController
class SitemapDoor {
    /** Everything public but what would never end: the search, and lists narrowed in every combination. And no doors. */
    private static final String RULES = """
            User-agent: *
            Disallow: /bg/search
            Disallow: /en/search
            Disallow: /*?*&
            Disallow: /*/register
            Disallow: /sign-in
            Disallow: /space
            Disallow: /preview/
            Disallow: /invitation/
            Disallow: /password/
            Disallow: /papers/
            Disallow: /bg/verify
            Disallow: /en/verify
            Disallow: /r/

            Sitemap: %s
            """;

    private final Sitemap map;
    private final Sent sent;
    private final SiteAddress address;

    SitemapDoor(Sitemap map, Sent sent, SiteAddress address) {
        this.map = map;
        this.sent = sent;
        this.address = address;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return RULES.formatted(address.of("/sitemap.xml"));
    }

    @GetMapping("/sitemap.xml")
    void whole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sent.toEveryone(request, response, Sent.XML, () -> map.whole(Sitemap.PART));
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,3}}.xml")
    void part(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sent.toEveryone(request, response, Sent.XML, () -> map.part(number, Sitemap.PART));
    }
}

package org.zaedno.hub.site;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines may walk through: everything public but the search itself, which would never end. */
@RestController
class RobotsDoor {
    private static final String RULES = """
            User-agent: *
            Disallow: /bg/search
            Disallow: /en/search
            Disallow: /sign-in
            Disallow: /space/
            """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return RULES;
    }
}

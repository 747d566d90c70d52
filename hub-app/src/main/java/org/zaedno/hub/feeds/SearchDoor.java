package org.zaedno.hub.feeds;

import static org.zaedno.hub.feeds.Markup.with;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.language.Language;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Words;

/** How a browser adds the site's search to its own (OpenSearch 1.1). */
@RestController
class SearchDoor {
    private static final String TYPE = "application/opensearchdescription+xml;charset=UTF-8";
    /** In characters, as the format has it. */
    private static final int SHORT_NAME = 16;

    private final Words words;
    private final Coalition coalition;
    private final SiteAddress address;
    private final Sent sent;

    SearchDoor(Words words, Coalition coalition, SiteAddress address, Sent sent) {
        this.words = words;
        this.coalition = coalition;
        this.address = address;
        this.sent = sent;
    }

    @GetMapping("/opensearch-{language:bg|en}.xml")
    void describe(@PathVariable Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sent.toEveryone(request, response, TYPE, () -> description(language));
    }

    private byte[] description(Language language) {
        var phrases = words.in(language);
        var said = coalition.in(language);
        var search = address.of(Paths.in(language, "/search"));
        return Markup.document("OpenSearchDescription", with("xmlns", "http://a9.com/-/spec/opensearch/1.1/"), site -> {
            site.text("ShortName", said.channel().length() > SHORT_NAME ? phrases.text("site.name") : said.channel());
            site.text("Description", phrases.text("site.search.description", said.called()));
            site.text("Language", language.tag());
            site.text("InputEncoding", "UTF-8");
            site.text("OutputEncoding", "UTF-8");
            site.empty("Url", "type", "text/html", "template", search + "?q={searchTerms}");
            site.empty(
                    "Url",
                    "type",
                    "application/x-suggestions+json",
                    "rel",
                    "suggestions",
                    "template",
                    search + "/completions?q={searchTerms}");
            site.empty(
                    "Url",
                    "type",
                    "application/opensearchdescription+xml",
                    "rel",
                    "self",
                    "template",
                    address.of("/opensearch-" + language.tag() + ".xml"));
        });
    }
}

package org.zaedno.hub.feeds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.look.Poster;
import org.zaedno.hub.pictures.Posters;
import org.zaedno.hub.words.Phrases;

/**
 * An item for another site to show (oEmbed 1.0): a quotation with the title as a link, the lead, whose it is and since when.
 * Plain HTML without script, style or frame: our pages stand in nobody's frame, and nobody's site has to trust ours.
 */
record Card(Map<String, Object> properties) {
    /** In pixels; what a column of text is wide. The height is what four lines of lead take there. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 220;
    /** In seconds. */
    private static final int KEPT = 3600;

    /** @param provider whose site it comes from */
    static Card of(
            PublishedEdition edition,
            Workspace owner,
            Phrases words,
            String provider,
            SiteAddress site,
            Posters posters,
            Room room) {
        var page = site.of(Paths.item(edition.kind(), edition.slug(), words.language()));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("version", "1.0");
        properties.put("type", "rich");
        properties.put("title", edition.text().title());
        properties.put("author_name", owner.name().in(words.language()));
        if (owner.type() != WorkspaceType.GUEST)
            properties.put("author_url", site.of(Paths.member(owner.slug(), words.language())));
        properties.put("provider_name", provider);
        properties.put("provider_url", site.origin());
        properties.put("cache_age", KEPT);
        properties.put("width", Math.min(WIDTH, room.width));
        properties.put("height", Math.min(HEIGHT, room.height));
        if (room.width >= Poster.WIDTH && room.height >= Poster.HEIGHT) {
            properties.put("thumbnail_url", site.of(posters.of(edition, owner).path()));
            properties.put("thumbnail_width", Poster.WIDTH);
            properties.put("thumbnail_height", Poster.HEIGHT);
        }
        properties.put("html", html(edition, owner, words, provider, page));
        return new Card(properties);
    }

    /** What the other site has to give, in pixels. */
    record Room(int width, int height) {}

    private static String html(PublishedEdition edition, Workspace owner, Phrases words, String provider, String page) {
        var sample = edition.sample() ? words.text("site.sample.word") + " " : "";
        return "<blockquote class=\"zaedno\" lang=\"%s\" cite=\"%s\"><p><a href=\"%s\"><strong>%s</strong></a></p><p>%s</p><footer>%s · %s · %s</footer></blockquote>"
                .formatted(
                        edition.language().locale().getLanguage(),
                        page,
                        page,
                        escaped(edition.text().title()),
                        escaped(sample + edition.text().lead()),
                        escaped(owner.shortName().in(words.language())),
                        escaped(words.date(edition.publishedAt())),
                        escaped(provider));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    byte[] xml() {
        return Markup.document(
                "oembed",
                Markup.with(),
                card -> properties.forEach((name, value) -> card.text(name, value.toString())));
    }
}

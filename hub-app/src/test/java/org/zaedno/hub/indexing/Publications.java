package org.zaedno.hub.indexing;

import static org.zaedno.hub.Browser.encode;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.made.Timings;

/** Publishes in one transaction, as the editorial desk does, and asks over HTTP until it is found. */
final class Publications {
    private static final int TIMES = 60;
    private static final long PAUSE = 1_000_000;

    private final OwnHub hub;
    private int published;

    Publications(OwnHub hub) {
        this.hub = hub;
    }

    /** Seconds until everything in the log is found: what is published now stands behind it. */
    double followed() throws Exception {
        long began = System.nanoTime();
        try (var asker = new Asker(hub.port)) {
            untilFound(asker, publish());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** From the commit until a stranger finds it. */
    Timings measured() throws Exception {
        var took = new Timings();
        try (var asker = new Asker(hub.port)) {
            for (int n = 0; n < TIMES; n++) {
                LockSupport.parkNanos((20 + 7 * (n % 11)) * 1_000_000L);
                var word = publish();
                took.time(() -> untilFound(asker, word));
            }
        }
        return took;
    }

    private static void untilFound(Asker asker, String word) throws IOException {
        while (!asker.text("/bg/search?q=" + encode(word)).contains("made-marker-" + word))
            LockSupport.parkNanos(PAUSE);
    }

    /** @return a word that stands in this news item alone */
    private String publish() throws SQLException {
        var word = "zq" + Integer.toString(1_000_000 + published++, 36);
        try (var connection = LibraryRows.owner(hub.database());
                var statement = connection.prepareStatement("""
                        with made as (
                            insert into content.item (id, owner, kind, slug, visibility, created_at, source)
                            select ?, id, 'NEWS', 'made-marker-' || ?, 'PUBLIC', now(), 'bg' from content.workspace order by joined limit 1
                         returning id, owner),
                        written as (
                            insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision,
                                                         published_at, shown_at, changed_at)
                            select owner, id, 'bg', ?, '', '{"body": "<p>Кратък текст.</p>"}', 'PUBLISHED', 1, 1, now(), now(), now() from made)
                        insert into content.change (subject, what) select id, 'ITEM' from made""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, word);
            statement.setString(3, "Новина " + word);
            statement.executeUpdate();
        }
        return word;
    }
}

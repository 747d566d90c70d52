package org.zaedno.content.files;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.Bin;

/**
 * Empties the bin of the libraries and sweeps bytes that nobody names: of files purged, and of uploads whose transaction
 * failed. For the job of retention alone. Doing it twice, or in two hubs at once, does nothing more.
 */
@Service
@Transactional
public class FileRetention {
    /** A file lies in the bin as long as an item. */
    public static final Duration KEPT = Bin.KEPT;

    /** Held together by those who put bytes and name them, alone by who sweeps; a lock of the database, for every hub. */
    static final String BYTES = "hashtextextended('file-bytes', 0)";

    /** Names asked about in one statement. */
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final FileStore store;
    private final Clock clock;

    FileRetention(JdbcClient sql, FileStore store, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Files that have lain in the bin for {@link #KEPT} go for good, unless something still names them: a text, an earlier
     * revision of one that somebody may restore, an item's cover or attachments. @return how many went
     */
    public int emptyBin() {
        return sql.sql("""
                        with due as (
                            select f.id, f.owner from content.file f
                             where f.binned_at < :before
                               and not exists (select from content.file_use u where u.file = f.id)
                               and not exists (select from content.item_file a where a.file = f.id)
                        ), remembered as materialized (
                            select distinct hit[1]::uuid as file
                              from content.revision r,
                                   regexp_matches(r.sections::text, '(?:/files/|data-file=\\?")([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})', 'g') hit
                             where r.owner in (select owner from due)
                        )
                        delete from content.file f using due
                         where f.id = due.id and f.binned_at < :before
                           and not exists (select from remembered r where r.file = f.id)""")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything in the store, some at a time, each lot for a {@link #sweep} in a transaction of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void inLots(Consumer<List<ContentHash>> each) {
        try (var names = store.names()) {
            names.gather(Gatherers.windowFixed(AT_ONCE)).forEach(each);
        }
    }

    /** Removes those of these bytes that no file and no size of one names. Uploads wait only where there are some. */
    public int sweep(List<ContentHash> names) {
        if (unnamed(names).isEmpty()) return 0;
        sql.sql("select pg_advisory_xact_lock(" + BYTES + ")")
                .query((row, number) -> true)
                .single();
        var gone = unnamed(names); // asked again: somebody may have named one while we waited
        gone.forEach(store::remove);
        return gone.size();
    }

    private List<ContentHash> unnamed(List<ContentHash> names) {
        return sql.sql("""
                        select n from unnest(?::text[]) n
                         where not exists (select from content.file f where f.content = n)
                           and not exists (select from content.file_size s where s.content = n)""")
                .params((Object) names.stream().map(ContentHash::hex).toArray(String[]::new))
                .query((row, number) -> new ContentHash(row.getString(1)))
                .list();
    }
}

package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;

/** Every item the actor may read, by its address alone: for who wants to know what there is without reading it. */
@Service
@Transactional(readOnly = true)
public class PublishedAddresses {
    private final JdbcClient sql;

    PublishedAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    public int count() {
        return sql.sql("select count(*) from content.item where published and binned_at is null")
                .query(Integer.class)
                .single();
    }

    /** In the order in which they were made, which does not change. @param limit in items */
    public List<PublishedAddress> part(int offset, int limit) {
        return sql.sql("""
                        select i.kind, i.slug, array_agg(e.language order by e.language) as languages,
                               array_agg(e.shown_at order by e.language) as shown
                          from (select id, kind, slug, created_at from content.item where published and binned_at is null
                                 order by created_at, id limit :limit offset :offset) i
                          join content.edition e on e.item = i.id and e.state = 'PUBLISHED'
                         group by i.id, i.kind, i.slug, i.created_at
                         order by i.created_at, i.id""")
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedAddresses::address)
                .list();
    }

    private static PublishedAddress address(ResultSet row, int number) throws SQLException {
        var languages = (String[]) row.getArray("languages").getArray();
        var times = (Timestamp[]) row.getArray("shown").getArray();
        var shown = new EnumMap<Language, Instant>(Language.class);
        for (int i = 0; i < languages.length; i++)
            shown.put(Language.of(languages[i]).orElseThrow(), times[i].toInstant());
        return new PublishedAddress(Kind.valueOf(row.getString("kind")), new Slug(row.getString("slug")), shown);
    }
}

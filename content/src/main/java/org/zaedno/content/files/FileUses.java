package org.zaedno.content.files;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;

/** Where files stand: in texts, as covers, as attachments. */
@Repository
class FileUses {
    private static final String USES = """
            select u.item, 'TEXT' as used_as, u.shown from content.file_use u where u.file = :file
            union all
            select a.item, a.role, i.published from content.item_file a join content.item i on i.id = a.item where a.file = :file""";

    private final JdbcClient sql;

    FileUses(JdbcClient sql) {
        this.sql = sql;
    }

    List<FileUse> of(FileId file, Language wished) {
        return sql.sql("""
                        select used.item, i.kind, used.used_as, bool_or(used.shown) as shown,
                               coalesce((select e.title from content.edition e where e.item = used.item
                                          order by array_position(:languages::text[], e.language) limit 1), '') as title
                          from (%s) used join content.item i on i.id = used.item
                         group by used.item, i.kind, used.used_as
                         order by shown desc, title, used.used_as""".formatted(USES))
                .param("file", file.value())
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .query((row, number) -> new FileUse(
                        new ItemId(row.getObject("item", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        FileUse.As.valueOf(row.getString("used_as")),
                        row.getBoolean("shown")))
                .list();
    }

    /** Whether readers see it somewhere now. */
    boolean isShown(FileId file) {
        return sql.sql("select exists (select from (" + USES + ") used where used.shown)")
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    /** Pages that show the file are made anew. */
    void tellFollowers(FileId file) {
        sql.sql("""
                        insert into content.change (subject, what)
                        select distinct used.item, 'ITEM' from (%s) used where used.shown""".formatted(USES)).param("file", file.value()).update();
    }
}

package org.zaedno.content.safeguarding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.content.tenancy.WorkspaceId;

/** The pictures that would come out with a text: those in it, the one that stands for the item, pictures to take home. */
@Repository
class GatedPictures {
    private static final Pattern MENTION =
            Pattern.compile("(?:/files/|data-file=\"?)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    record Picture(FileId file, String name, Optional<ShowsChild> shows) {}

    private final JdbcClient sql;

    GatedPictures(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. */
    List<Picture> with(Item item, Language language, EditionText text) {
        return sql.sql("""
                        select f.id, f.name, f.shows_child from content.file f
                         where f.owner = :owner and f.type in ('JPEG', 'PNG')
                           and (f.id = any (:mentioned)
                                or exists (select from content.item_file a
                                            where a.file = f.id and a.item = :item and (a.language is null or a.language = :language)))
                         order by f.name, f.id""")
                .param("owner", item.owner().value())
                .param("mentioned", mentioned(text.sections().values()).toArray(UUID[]::new))
                .param("item", item.id().value())
                .param("language", language.tag())
                .query((row, number) -> new Picture(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("shows_child")).map(ShowsChild::valueOf)))
                .list();
    }

    /** Whether it is a picture of this workspace. */
    boolean belongs(FileId file, WorkspaceId owner) {
        return sql.sql(
                        "select exists (select from content.file where id = ? and owner = ? and type in ('JPEG', 'PNG'))")
                .params(file.value(), owner.value())
                .query(Boolean.class)
                .single();
    }

    private static Set<UUID> mentioned(Collection<String> texts) {
        var ids = new LinkedHashSet<UUID>();
        texts.stream()
                .flatMap(html -> MENTION.matcher(html).results())
                .flatMap(found -> Stream.of(UUID.fromString(found.group(1))))
                .forEach(ids::add);
        return ids;
    }
}

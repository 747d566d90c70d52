package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;

/** Lists of the workspace acted for, last changed first. */
@Repository
class ItemLists {
    private static final String FILTER = """
              from content.item i
             where i.owner = content.actor_workspace() and i.kind = :kind and i.binned_at is null
               and (:text::text is null or exists (select from content.edition e where e.item = i.id and e.title ilike :text))
               and (:state::text is null or exists (select from content.edition e where e.item = i.id and e.state = :state))
               and (:missing::text is null or not exists (select from content.edition e where e.item = i.id and e.language = :missing))
            """;

    private final JdbcClient sql;

    ItemLists(JdbcClient sql) {
        this.sql = sql;
    }

    long count(Kind kind, ItemFilter filter) {
        return filtered("select count(*) " + FILTER, kind, filter)
                .query(Long.class)
                .single();
    }

    List<ItemRow> list(Kind kind, Language wished, ItemFilter filter, int offset, int limit) {
        return filtered("""
                        select f.id, f.kind, f.slug, f.visibility, shown.title, shown.changed_at, coalesce(p.name, '') as changed_by,
                               array(select e.language || '=' || e.state from content.edition e where e.item = f.id) as states
                          from (select i.* %s) f
                         cross join lateral (
                               select first_value(e.title) over (order by array_position(:languages::text[], e.language)) as title,
                                      e.changed_at, e.changed_by
                                 from content.edition e where e.item = f.id order by e.changed_at desc limit 1) shown
                          left join content.person p on p.id = shown.changed_by
                         order by shown.changed_at desc, f.id
                         limit :limit offset :offset""".formatted(FILTER), kind, filter)
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(ItemLists::row)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String statement, Kind kind, ItemFilter filter) {
        return sql.sql(statement)
                .param("kind", kind.name())
                .param("text", filter.text().map(ItemLists::containing).orElse(null))
                .param("state", filter.state().map(State::name).orElse(null))
                .param("missing", filter.missing().map(Language::tag).orElse(null));
    }

    private static String containing(String text) {
        return "%" + TypedText.line(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static ItemRow row(ResultSet row, int number) throws SQLException {
        var states = new TreeMap<Language, State>();
        for (String state : (String[]) row.getArray("states").getArray()) {
            var parts = state.split("=");
            states.put(Language.of(parts[0]).orElseThrow(), State.valueOf(parts[1]));
        }
        return new ItemRow(
                new ItemId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("title"),
                Map.copyOf(states),
                Items.instant(row, "changed_at").orElseThrow(),
                row.getString("changed_by"));
    }
}

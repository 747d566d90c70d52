package org.zaedno.content.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * Finds published items by how the words of their titles and leads begin: for as long as the search cannot answer. Reads every
 * title there is, which a thousand of them do not make slow and a million would.
 */
@Service
@Transactional(readOnly = true)
public class TitleFinder {
    private static final String FOUND = """
            with said as materialized (
                select e.item, e.published_at, e.language, words.held, words.titled
                  from content.edition e
                  join content.item i on i.id = e.item
                 cross join lateral (select count(*) filter (where e.title ~* b or e.lead ~* b) as held,
                                            count(*) filter (where e.title ~* b) as titled
                                       from unnest(:words::text[]) b) words
                 where e.state = 'PUBLISHED' and i.binned_at is null and i.kind = any (:kinds)
                   and (cardinality(:owners::uuid[]) = 0 or i.owner = any (:owners))
                   and (cardinality(:editions::text[]) = 0 or e.language = any (:editions))
                   and (cardinality(:themes::uuid[]) = 0
                        or exists (select from content.item_theme t where t.item = i.id and t.theme = any (:themes)))
                   and (cardinality(:words::text[]) = 0 or words.held > 0)
            ), each_once as (
                select distinct on (item) * from said
                 order by item, held desc, titled desc, array_position(:languages::text[], language)
            )
            select item, count(*) over () as total from each_once
             where held = (select max(held) from each_once)
             order by case when :newest then 0 else titled end desc, published_at desc, item
             limit :limit offset :offset""";

    /** Of each value, how many hold as many of the words as what is found, whatever else of its facet is chosen. */
    private static final String COUNTS = """
            with said as materialized (
                select e.item, e.language, i.kind, i.owner, words.held,
                       i.kind = any (:kinds) as of_kind,
                       cardinality(:owners::uuid[]) = 0 or i.owner = any (:owners) as of_owner,
                       cardinality(:editions::text[]) = 0 or e.language = any (:editions) as in_edition,
                       cardinality(:themes::uuid[]) = 0
                           or exists (select from content.item_theme t where t.item = i.id and t.theme = any (:themes)) as on_theme
                  from content.edition e
                  join content.item i on i.id = e.item
                 cross join lateral (select count(*) as held
                                       from unnest(:words::text[]) b
                                      where e.title ~* b or e.lead ~* b) words
                 where e.state = 'PUBLISHED' and i.binned_at is null
                   and (cardinality(:words::text[]) = 0 or words.held > 0)
            ), valued as (
                select 'KIND' as facet, kind as value, item, held from said where of_owner and in_edition and on_theme
                union all
                select 'OWNER', owner::text, item, held from said where of_kind and in_edition and on_theme
                union all
                select 'LANGUAGE', language, item, held from said where of_kind and of_owner and on_theme
                union all
                select 'THEME', t.theme::text, s.item, s.held
                  from said s
                  join content.item_theme t on t.item = s.item
                 where s.of_kind and s.of_owner and s.in_edition
            )
            select facet, value, count(distinct item) as items from valued
             where held >= coalesce((select max(held) from said where of_kind and of_owner and in_edition and on_theme), 0)
             group by facet, value""";

    private final JdbcClient sql;

    TitleFinder(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page of items and how many there are; nothing behind the end. */
    public record Found(List<ItemId> items, long total) {}

    /**
     * Those that hold the most of the words; the more of them stand in the title the earlier, then the newest.
     *
     * @param wished which edition counts where several hold as many words
     * @param newest by date alone
     */
    public Found find(TitleQuestion question, Language wished, boolean newest, int offset, int limit) {
        record Row(ItemId item, long total) {}
        var rows = asking(FOUND, question)
                .param("languages", texts(wished.orElse(), Language::tag))
                .param("newest", newest)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Row(new ItemId(row.getObject("item", UUID.class)), row.getLong("total")))
                .list();
        return new Found(
                rows.stream().map(Row::item).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** What the items found have in common. */
    public enum Facet {
        KIND,
        OWNER,
        LANGUAGE,
        THEME
    }

    /** @param value as the question names it: a kind's name, an id, a language's tag */
    public record Count(Facet facet, String value, long items) {}

    /** How many of those that {@link #find} finds have each value, and how many more it would find with it. In no order. */
    public List<Count> counts(TitleQuestion question) {
        return asking(COUNTS, question)
                .query((row, number) ->
                        new Count(Facet.valueOf(row.getString("facet")), row.getString("value"), row.getLong("items")))
                .list();
    }

    private JdbcClient.StatementSpec asking(String what, TitleQuestion question) {
        return sql.sql(what)
                // "\m" is where a word begins; the rest is letters and figures, nothing that means more to PostgreSQL
                .param("words", texts(question.beginnings(), beginning -> "\\m" + beginning))
                .param("kinds", texts(question.kinds(), Kind::name))
                .param("owners", ids(question.owners(), WorkspaceId::value))
                .param("themes", ids(question.themes(), ThemeId::value))
                .param("editions", texts(question.languages(), Language::tag));
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    private static <T> UUID[] ids(Collection<T> values, Function<T, UUID> id) {
        return values.stream().map(id).toArray(UUID[]::new);
    }
}

package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.Tenancy;

/** Lists of the workspace acted for. Two statements a page, however many items there are. */
@Service
@Transactional(readOnly = true)
public class ItemLists {
    /** Rows in one answer: more than a screen holds, fewer than a browser minds. */
    public static final int LIST_MAX = 200;

    /** First which rows, by what they are ordered by and nothing else; then what is shown of these few. */
    private static final String PAGE = """
            with shown as (
                select e.item, %1$s as key from content.edition e where e.owner = content.actor_workspace() group by e.item),
            page as (
                select i.id, i.version, i.kind, i.slug, i.visibility, i.source, i.binned_at, i.binned_by, shown.key, count(*) over () as total
                  from content.item i
                  join shown on shown.item = i.id
                 where %2$s
                 order by shown.key %3$s, i.id
                 limit :limit offset :offset)
            select page.*, coalesce(binner.name, '') as binner,
                   (select e.title from content.edition e where e.item = page.id
                     order by array_position(:languages::text[], e.language) limit 1) as title,
                   array(select t.theme from content.item_theme t where t.item = page.id) as themes
              from page
              left join content.person binner on binner.id = page.binned_by
             order by page.key %3$s, page.id""";

    private static final String EDITIONS = """
            select e.item, e.language, e.version, e.state, e.published_at, e.changed_at, e.publish_at, e.expires_at,
                   e.review_asked_at, e.checked_at, e.state in ('PUBLISHED', 'SCHEDULED') and e.revision > e.published_revision as pending,
                   coalesce(e.checked_revision = e.revision, false) as checked, %s as stale,
                   coalesce(p.name, '') as changed_by, coalesce(asker.name, '') as review_asked_by, coalesce(checker.name, '') as checked_by
              from content.edition e
              left join content.person p on p.id = e.changed_by
              left join content.person asker on asker.id = e.review_asked_by
              left join content.person checker on checker.id = e.checked_by
             where e.item = any (:items)""".formatted(Standing.STALE.condition());

    private final JdbcClient sql;
    private final Tenancy tenancy;

    ItemLists(JdbcClient sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** A page past the end is empty and has no total. */
    public ItemPage page(ItemFilter filter, ItemSort sort, Language wished, int offset, int limit) {
        tenancy.acting();
        var wanted = new WantedItems(filter);
        var total = new long[1];
        var rows = sql.sql(PAGE.formatted(sort.key(), wanted.condition(), sort.direction()))
                .params(wanted.parameters())
                .param("languages", wished.orElse().stream().map(Language::tag).toArray(String[]::new))
                .param("limit", Math.clamp(limit, 1, LIST_MAX))
                .param("offset", Math.max(0, offset))
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new ItemPage(total[0], withEditions(rows));
    }

    public long count(ItemFilter filter) {
        tenancy.acting();
        var wanted = new WantedItems(filter);
        return sql.sql("select count(*) from content.item i where " + wanted.condition())
                .params(wanted.parameters())
                .query(Long.class)
                .single();
    }

    /** How many editions stand how, by language; outside the bin. Missing ones are counted too. */
    public Map<Language, Map<Standing, Long>> totals(Optional<Kind> kind) {
        tenancy.acting();
        var counts = new EnumMap<Language, Map<Standing, Long>>(Language.class);
        for (var language : Language.values()) counts.put(language, new EnumMap<>(Standing.class));
        var columns = new ArrayList<String>();
        for (var standing : Standing.values()) {
            if (standing != Standing.MISSING)
                columns.add("count(*) filter (where " + (standing == Standing.STALE ? STALE : standing.condition())
                        + ") as " + standing.name());
        }
        sql.sql("""
                        select e.language, count(*) as there, (select count(*) from content.item i where %s) as items, %s
                          from content.edition e
                          join content.item i on i.id = e.item
                          left join content.edition s on s.item = i.id and s.language = i.source and s.owner = content.actor_workspace()
                         where %s and e.owner = content.actor_workspace()
                         group by e.language""".formatted(OWN, String.join(", ", columns), OWN))
                .param("kind", kind.map(Kind::name).orElse(null))
                .query((row, number) -> {
                    var of = counts.get(Language.of(row.getString("language")).orElseThrow());
                    for (var standing : Standing.values()) {
                        of.put(
                                standing,
                                standing == Standing.MISSING
                                        ? row.getLong("items") - row.getLong("there")
                                        : row.getLong(standing.name()));
                    }
                    return number;
                })
                .list();
        return counts;
    }

    /** {@link Standing#STALE} for many: the source is joined and not looked up for each. */
    private static final String STALE =
            "s.language <> e.language and (e.source_revision is null or s.revision > e.source_revision)";

    private static final String OWN =
            "i.owner = content.actor_workspace() and i.binned_at is null and (:kind::text is null or i.kind = :kind)";

    private List<ItemRow> withEditions(List<ItemRow> rows) {
        if (rows.isEmpty()) return rows;
        var editions = new HashMap<ItemId, Map<Language, EditionRow>>();
        sql.sql(EDITIONS)
                .param("items", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .query((row, number) -> {
                    var edition = edition(row);
                    editions.computeIfAbsent(
                                    new ItemId(row.getObject("item", UUID.class)),
                                    item -> new EnumMap<>(Language.class))
                            .put(edition.language(), edition);
                    return number;
                })
                .list();
        return rows.stream()
                .map(row -> with(row, editions.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private static ItemRow with(ItemRow row, Map<Language, EditionRow> editions) {
        var last = editions.values().stream()
                .max((one, other) -> one.changedAt().compareTo(other.changedAt()))
                .orElseThrow();
        return new ItemRow(
                row.id(),
                row.version(),
                row.kind(),
                row.slug(),
                row.visibility(),
                row.source(),
                row.themes(),
                row.title(),
                editions,
                last.changedAt(),
                last.changedBy(),
                row.binnedAt(),
                row.binnedBy());
    }

    private static ItemRow row(ResultSet row) throws SQLException {
        return new ItemRow(
                new ItemId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                Visibility.valueOf(row.getString("visibility")),
                Language.of(row.getString("source")).orElseThrow(),
                Items.themes(row),
                row.getString("title"),
                Map.of(),
                java.time.Instant.EPOCH,
                "",
                Items.instant(row, "binned_at"),
                row.getString("binner"));
    }

    private static EditionRow edition(ResultSet row) throws SQLException {
        return new EditionRow(
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getBoolean("pending"),
                row.getBoolean("stale"),
                new Review(
                        Items.instant(row, "review_asked_at"),
                        row.getString("review_asked_by"),
                        Items.instant(row, "checked_at"),
                        row.getString("checked_by"),
                        row.getBoolean("checked")),
                Items.instant(row, "published_at"),
                Items.instant(row, "changed_at").orElseThrow(),
                row.getString("changed_by"),
                new Schedule(Items.instant(row, "publish_at"), Items.instant(row, "expires_at")));
    }
}

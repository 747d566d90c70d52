package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;

/** The door for reading what is published, for strangers and signed-in readers alike: the database decides who sees what. */
@Service
@Transactional(readOnly = true)
public class PublishedShelf {
    /** Rows in one answer. */
    private static final int LIST_MAX = 100;

    private static final String COLUMNS = """
            select e.item, i.kind, i.slug, e.language, e.title, e.lead, %s as sections, %s as related, %s as attached, e.published_at, e.shown_at,
                   i.visibility, i.owner, w.sample,
                   array(select t.theme from content.item_theme t where t.item = i.id) as themes,
                   %s as languages
              from content.edition e
              join content.item i on i.id = e.item
              join content.workspace w on w.id = i.owner""";

    private static final String OPEN = " where e.state = 'PUBLISHED' and i.binned_at is null";

    private static final String LANGUAGES =
            "array(select o.language from content.edition o where o.item = i.id and o.state = 'PUBLISHED')";

    /** The same where every published edition of one item is found anyway. */
    private static final String FOUND_LANGUAGES = "array_agg(e.language) over ()";

    /** Most have none of these, and need not be asked which. */
    private static final String RELATED =
            "exists (select from content.item_relation r where r.item = i.id or r.other = i.id)";

    private static final String ATTACHED = "exists (select from content.item_file a where a.item = i.id)";

    /** Of the published editions of an item, the one whose language stands first in the reader's order. */
    private static final String BEST = """

               and not exists (select from content.edition better
                                where better.item = e.item and better.state = 'PUBLISHED'
                                  and array_position(:languages::text[], better.language) < array_position(:languages::text[], e.language))""";

    private final JdbcClient sql;
    private final Sections sections;
    private final Clock clock;

    PublishedShelf(JdbcClient sql, Sections sections, Clock clock) {
        this.sql = sql;
        this.sections = sections;
        this.clock = clock;
    }

    /** The wished edition, or the one there is. Empty for unknown and closed alike. */
    public Optional<PublishedEdition> find(Kind kind, Slug slug, Language wished) {
        return sql.sql(COLUMNS.formatted("e.sections::text", RELATED, ATTACHED, FOUND_LANGUAGES) + OPEN + """

                           and i.kind = :kind and i.slug = :slug
                         order by array_position(:languages::text[], e.language) limit 1""")
                .param("kind", kind.name())
                .param("slug", slug.value())
                .param("languages", order(wished))
                .query(this::edition)
                .optional();
    }

    /**
     * Where readers find now what had this address before. Empty where it led to nothing this reader may know of: what
     * was withdrawn may be told, what is closed may not.
     */
    public Optional<Slug> movedTo(Kind kind, Slug slug) {
        return sql.sql("""
                        select coalesce(i.slug, gone.slug)
                          from content.moved_address m
                          left join content.item i on i.id = m.item and i.published and i.binned_at is null
                          left join content.withdrawn_address gone on gone.item = m.item
                         where m.kind = ? and m.slug = ? and coalesce(i.slug, gone.slug) is not null limit 1""")
                .params(kind.name(), slug.value())
                .query((row, number) -> new Slug(row.getString(1)))
                .optional();
    }

    /** Whether this address was public and was withdrawn on purpose. */
    public boolean withdrawn(Kind kind, Slug slug) {
        return sql.sql("select exists (select from content.withdrawn_address where kind = ? and slug = ?)")
                .params(kind.name(), slug.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Newest first, one edition an item, without bodies: as many as {@link #count} says, if asked for all.
     *
     * @param limit at most 100 are given
     */
    public List<PublishedEdition> newest(ShelfFilter filter, Language wished, int offset, int limit) {
        var query = new ShelfQuery(filter, clock.instant());
        return list(query, query.facts(), " order by e.published_at desc, e.item", wished, offset, limit);
    }

    /**
     * Events in the order in which readers want them, else like {@link #newest}: what comes next first, then what was
     * last. Other kinds are left out.
     */
    public List<PublishedEdition> comingFirst(ShelfFilter filter, Language wished, int offset, int limit) {
        var query = new ShelfQuery(filter, clock.instant());
        return list(query, ShelfQuery.factsOf(Kind.EVENT), """
                 and i.kind = 'EVENT'
                order by f.ends_at > :now desc nulls last, case when f.ends_at > :now then f.starts_at end,
                f.starts_at desc nulls last, e.item""", wished, offset, limit);
    }

    private List<PublishedEdition> list(
            ShelfQuery query, String facts, String order, Language wished, int offset, int limit) {
        return sql.sql(COLUMNS.formatted("'{}'", "false", "false", LANGUAGES) + facts + OPEN + BEST + " and "
                        + query.condition() + order + " limit :limit offset :offset")
                .params(query.parameters())
                .param("languages", order(wished))
                .param("limit", Math.clamp(limit, 1, LIST_MAX))
                .param("offset", Math.max(0, offset))
                .query(this::edition)
                .list();
    }

    /** Of these items those the reader may see, in the given order, one edition an item, without bodies. */
    public List<PublishedEdition> among(List<ItemId> items, Language wished) {
        if (items.isEmpty()) return List.of();
        return sql.sql(COLUMNS.formatted("'{}'", "false", "false", LANGUAGES) + OPEN + BEST + """

                           and e.item = any (:items)
                         order by array_position(:items, e.item)""")
                .param("languages", order(wished))
                .param("items", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(this::edition)
                .list();
    }

    public long count(ShelfFilter filter) {
        var query = new ShelfQuery(filter, clock.instant());
        return sql.sql("select count(*) from content.item i" + query.facts() + " where " + query.condition())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** Of these items, the languages in which the reader may see a published edition at this instant. */
    public Map<ItemId, Set<Language>> readable(Collection<ItemId> items) {
        var readable = new HashMap<ItemId, Set<Language>>();
        readableByKind(items).values().forEach(readable::putAll);
        return readable;
    }

    /** The same, by the kind of the items; without kinds of which there is none. */
    public Map<Kind, Map<ItemId, Set<Language>>> readableByKind(Collection<ItemId> items) {
        return sql
                .sql("""
                        select e.item, i.kind, e.language from content.edition e join content.item i on i.id = e.item
                         where e.state = 'PUBLISHED' and i.binned_at is null and e.item = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> new Readable(
                        new ItemId(row.getObject(1, UUID.class)),
                        Kind.valueOf(row.getString(2)),
                        language(row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Readable::kind,
                        Collectors.groupingBy(
                                Readable::item,
                                Collectors.mapping(Readable::language, Collectors.toUnmodifiableSet()))));
    }

    private record Readable(ItemId item, Kind kind, Language language) {}

    /** When the clock alone will next change what strangers see; empty: never. */
    public Optional<Instant> nextClockChange() {
        return sql.sql("select content.next_clock_change() as at")
                .query((row, number) -> Items.instant(row, "at"))
                .single();
    }

    private static String[] order(Language wished) {
        return wished.orElse().stream().map(Language::tag).toArray(String[]::new);
    }

    private PublishedEdition edition(ResultSet row, int number) throws SQLException {
        return new PublishedEdition(
                new ItemId(row.getObject("item", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                language(row.getString("language")),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .map(PublishedShelf::language)
                        .collect(Collectors.toUnmodifiableSet()),
                sections.text(row.getString("title"), row.getString("lead"), row.getString("sections")),
                Items.instant(row, "published_at").orElseThrow(),
                Items.instant(row, "shown_at").orElseThrow(),
                Visibility.valueOf(row.getString("visibility")),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                Items.themes(row),
                row.getBoolean("sample"),
                row.getBoolean("related"),
                row.getBoolean("attached"));
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }
}

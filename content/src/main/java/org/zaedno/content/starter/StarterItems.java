package org.zaedno.content.starter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.starter.StarterFile.StarterEdition;
import org.zaedno.content.starter.StarterFile.StarterItem;
import tools.jackson.databind.json.JsonMapper;

/** Writes items with named sections, the facts of their kinds and what belongs together. */
final class StarterItems {
    private final JdbcClient sql;
    private final Instant today;
    private final StarterRows rows;
    private final StarterFacts facts;

    StarterItems(JdbcClient sql, Instant today) {
        this.sql = sql;
        this.today = today;
        this.rows = new StarterRows(sql, today);
        this.facts = new StarterFacts(sql, this::moment);
    }

    void item(StarterItem item) {
        var id = id(item.kind(), item.slug());
        var owner = StarterRows.id("workspace", item.workspace());
        var author = item.author() == null ? null : StarterRows.id("person", item.author());
        var at = rows.date(item.published());
        sql.sql("""
                        insert into content.item (id, owner, kind, slug, visibility, source, created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        owner,
                        item.kind().name(),
                        item.slug(),
                        item.visibility(),
                        item.editions().keySet().iterator().next(),
                        at,
                        author)
                .update();
        for (var theme : item.themes()) {
            sql.sql("insert into content.item_theme (owner, item, theme) values (?, ?, ?)")
                    .params(owner, id, StarterRows.id("theme", theme))
                    .update();
        }
        item.editions().forEach((language, text) -> edition(item, id, owner, language, text, at, author));
        facts.write(item, id, owner);
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(id)
                .update();
    }

    /** Once all items are there. A relation is read from both of its ends, so a pair is written once. */
    void relations(StarterItem item) {
        for (var other : item.related()) {
            var parts = other.split("/");
            sql.sql("""
                            insert into content.item_relation (owner, item, other, at)
                            select :owner, :item, :other, :at
                             where not exists (select from content.item_relation where item = :other and other = :item)""")
                    .param("owner", StarterRows.id("workspace", item.workspace()))
                    .param("item", id(item.kind(), item.slug()))
                    .param("other", id(Kind.valueOf(parts[0]), parts[1]))
                    .param("at", today.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Once all items are there: what came of an event and what was handed out at it. */
    void pieces(StarterItem item) {
        if (item.pieces() == null) return;
        for (int at = 0; at < item.pieces().size(); at++) {
            var piece = item.pieces().get(at);
            var parts = piece.item().split("/");
            sql.sql("""
                            insert into content.event_piece (owner, event, item, role, position, person, at) values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            StarterRows.id("workspace", item.workspace()),
                            id(item.kind(), item.slug()),
                            id(Kind.valueOf(parts[0]), parts[1]),
                            piece.role().name(),
                            at,
                            item.author() == null ? null : StarterRows.id("person", item.author()),
                            today.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Once all items are there: who registered for the events among them. */
    void gathering(Gathering gathering, RegistrationKey key) {
        var event = facts.opened().get(gathering.event());
        if (event != null) new StarterGatherings(sql, today, this::moment, key).play(gathering, event);
    }

    private void edition(
            StarterItem item,
            UUID id,
            UUID owner,
            String language,
            StarterEdition written,
            OffsetDateTime at,
            @Nullable UUID author) {
        boolean source = item.editions().keySet().iterator().next().equals(language);
        boolean published = written.state().equals("PUBLISHED");
        boolean comesOut = published || written.state().equals("SCHEDULED");
        int revision = source && item.earlier() != null ? 2 : 1;
        var text = new EditionText(written.title(), written.lead(), written.sections());
        sql.sql("""
                        insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision, published_at, shown_at,
                                                     changed_at, changed_by, source_revision, publish_at, review_asked_at, review_asked_by)
                        values (:owner, :item, :language, :title, :lead, :sections::jsonb, :state, :revision, :publishedRevision, :publishedAt, :publishedAt,
                                :at, :author, :sourceRevision, :publishAt,
                                case when :state = 'IN_REVIEW' then :at::timestamptz end, case when :state = 'IN_REVIEW' then :author::uuid end)""")
                .param("owner", owner)
                .param("item", id)
                .param("language", language)
                .param("title", text.title())
                .param("lead", text.lead())
                .param("sections", stored(text.sections()))
                .param("state", written.state())
                .param("revision", revision)
                .param("publishedRevision", comesOut ? Integer.valueOf(revision) : null)
                .param("publishedAt", published ? at : null)
                .param("at", at)
                .param("author", author)
                .param("sourceRevision", source ? null : Integer.valueOf(1))
                .param("publishAt", scheduled(written))
                .update();
        var first = new TreeMap<>(text.sections());
        if (revision == 2 && item.earlier() != null) first.putAll(item.earlier());
        revision(id, owner, language, 1, text, first, at, author);
        if (revision == 2) revision(id, owner, language, 2, text, text.sections(), at, author);
        sql.sql("""
                        insert into content.edition_step (owner, item, language, state, person, at) values (?, ?, ?, ?, ?, ?)""").params(owner, id, language, written.state(), author, at).update();
    }

    private void revision(
            UUID id,
            UUID owner,
            String language,
            int number,
            EditionText text,
            Map<String, String> sections,
            OffsetDateTime at,
            @Nullable UUID author) {
        sql.sql("""
                        insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(owner, id, language, number, text.title(), text.lead(), stored(sections), author, at)
                .update();
    }

    private @Nullable OffsetDateTime scheduled(StarterEdition written) {
        return written.at() == null ? null : moment(written.at(), LocalTime.of(9, 30));
    }

    /** At this hour in Sofia. */
    private OffsetDateTime moment(String days, LocalTime hour) {
        return day(days).atTime(hour).atZone(WallTime.SOFIA).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** @param written such as 2017-11-14, or days from the first start such as +2d */
    private LocalDate day(String written) {
        if (!written.endsWith("d")) return LocalDate.parse(written);
        return today.atZone(WallTime.SOFIA)
                .toLocalDate()
                .plusDays(Long.parseLong(written.substring(0, written.length() - 1)));
    }

    private static String stored(Map<String, String> sections) {
        return JsonMapper.shared().writeValueAsString(sections);
    }

    private static UUID id(Kind kind, String slug) {
        return StarterRows.id(kind.name().toLowerCase(Locale.ROOT), slug);
    }
}

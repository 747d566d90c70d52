package org.zaedno.content;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/** An item in any condition, written past every door. */
public final class AnItem {
    private record Words(State state, String readersSee, String working) {}

    private final JdbcClient sql;
    private final WorkspaceId owner;
    private final Kind kind;
    private final ItemId id = ItemId.fresh();
    private final Map<Language, Words> editions = new EnumMap<>(Language.class);
    private Visibility visibility = Visibility.PUBLIC;
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Set<ThemeId> themes = Set.of();

    AnItem(JdbcClient sql, WorkspaceId owner, Kind kind) {
        this.sql = sql;
        this.owner = owner;
        this.kind = kind;
    }

    public AnItem visibleTo(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public AnItem from(Instant from) {
        this.from = Optional.of(from);
        return this;
    }

    public AnItem until(Instant until) {
        this.until = Optional.of(until);
        return this;
    }

    public AnItem under(ThemeId... themes) {
        this.themes = Set.copyOf(Arrays.asList(themes));
        return this;
    }

    public AnItem edition(Language language, State state, String title) {
        editions.put(language, new Words(state, title, title));
        return this;
    }

    /** Published with one title, and changed since. */
    public AnItem pending(Language language, String readersSee, String working) {
        return pending(language, State.PUBLISHED, readersSee, working);
    }

    /** Published or scheduled with one title, and changed since. */
    public AnItem pending(Language language, State state, String readersSee, String working) {
        editions.put(language, new Words(state, readersSee, working));
        return this;
    }

    /** Written, with its row in the change log. The slug is the identifier. */
    public ItemId write() {
        var now = at(Instant.now().minus(Duration.ofMinutes(1)));
        sql.sql("""
                        insert into content.item (id, owner, kind, slug, visibility, visible_from, visible_until, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        owner.value(),
                        kind.name(),
                        id.toString(),
                        visibility.name(),
                        from.map(AnItem::at).orElse(null),
                        until.map(AnItem::at).orElse(null),
                        now)
                .update();
        themes.forEach(theme -> sql.sql("insert into content.item_theme (owner, item, theme) values (?, ?, ?)")
                .params(owner.value(), id.value(), theme.value())
                .update());
        editions.forEach((language, words) -> write(language, words, now));
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(id.value())
                .update();
        return id;
    }

    private void write(Language language, Words words, OffsetDateTime now) {
        boolean published = words.state() == State.PUBLISHED;
        boolean scheduled = words.state() == State.SCHEDULED;
        int revision = words.working().equals(words.readersSee()) ? 1 : 2;
        sql.sql("""
                        insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision, published_at, shown_at, publish_at, changed_at)
                        values (?, ?, ?, ?, '', ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner.value(),
                        id.value(),
                        language.tag(),
                        words.readersSee(),
                        body(words.readersSee()),
                        words.state().name(),
                        revision,
                        published || scheduled ? Integer.valueOf(1) : null,
                        published ? now : null,
                        published ? now : null,
                        scheduled ? now.plusDays(1) : null,
                        now)
                .update();
        revision(language, 1, words.readersSee(), now);
        if (revision == 2) revision(language, 2, words.working(), now);
    }

    private void revision(Language language, int number, String title, OffsetDateTime now) {
        sql.sql("""
                        insert into content.revision (owner, item, language, number, title, lead, sections, at)
                        values (?, ?, ?, ?, ?, '', ?::jsonb, ?)""")
                .params(owner.value(), id.value(), language.tag(), number, title, body(title), now)
                .update();
    }

    private static String body(String title) {
        return "{\"body\": \"<p>" + title + "</p>\"}";
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

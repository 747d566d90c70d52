package org.zaedno.content.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.files.FileId;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.safeguarding.Release.Scope;
import org.zaedno.content.safeguarding.Release.State;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests for leave and what was decided; rows are only added. Reading is by policy: the asking workspace and the watch. */
@Repository
class Releases {
    /** Rows in one answer: some years of decisions. */
    private static final int LIST_MAX = 200;

    private static final TypeReference<TreeMap<String, String>> SECTIONS = new TypeReference<>() {};

    private static final String RELEASE = """
            select r.id, r.owner, r.item, r.file, r.words, r.at, coalesce(p.name, '') as asked_by,
                   coalesce(f.name, '') as name, coalesce(nullif(f.alt_bg, ''), f.alt_en, '') as alt,
                   s.step, g.scope, g.valid_until, coalesce(s.words, '') as answer, coalesce(d.name, '') as decided_by, s.at as decided_at
              from content.release_request r
              left join content.file f on f.id = r.file
              left join content.person p on p.id = r.person
              left join lateral (select * from content.release_step l where l.request = r.id order by l.no desc limit 1) s on true
              left join content.release_step g on g.request = r.id and g.step = 'GRANTED'
              left join content.person d on d.id = s.person
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Releases(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    ReleaseId ask(Item item, FileId file, String words, PersonId by, Instant now) {
        var id = ReleaseId.fresh();
        sql.sql("""
                        insert into content.release_request (id, owner, item, file, words, person, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        item.owner().value(),
                        item.id().value(),
                        file.value(),
                        words,
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Release> find(ReleaseId id) {
        return sql.sql(RELEASE + " where r.id = ?")
                .param(id.value())
                .query(Releases::release)
                .optional();
    }

    /** Of these pictures, the last first. */
    List<Release> of(WorkspaceId owner, List<FileId> files) {
        if (files.isEmpty()) return List.of();
        return sql.sql(RELEASE + " where r.owner = ? and r.file = any (?) order by r.at desc")
                .params(owner.value(), files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(Releases::release)
                .list();
    }

    List<Release> open() {
        return sql.sql(RELEASE + " where s.step is null order by r.at limit ?")
                .param(LIST_MAX)
                .query(Releases::release)
                .list();
    }

    /** Of one workspace with what is open, or of all without. */
    List<Release> last(Optional<WorkspaceId> owner) {
        return sql.sql(RELEASE + """
                         where case when :owner::uuid is null then s.step is not null else r.owner = :owner::uuid end
                         order by coalesce(s.at, r.at) desc limit :limit""")
                .param("owner", owner.map(WorkspaceId::value).orElse(null))
                .param("limit", LIST_MAX)
                .query(Releases::release)
                .list();
    }

    boolean isAskedBy(ReleaseId id, PersonId person) {
        return sql.sql("select exists (select from content.release_request where id = ? and person = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Makes whoever else decides about this request wait until this transaction ends. */
    void hold(ReleaseId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('release:' || ?, 0))")
                .param(id.toString())
                .query((row, number) -> id)
                .list();
    }

    Release decide(
            ReleaseId id,
            State step,
            Optional<Scope> scope,
            Optional<LocalDate> validUntil,
            String words,
            PersonId by,
            Instant now) {
        sql.sql("""
                        insert into content.release_step (owner, request, step, scope, valid_until, words, person, at)
                        select owner, id, ?, ?, ?::date, ?, ?, ? from content.release_request where id = ?""")
                .params(
                        step.name(),
                        scope.map(Enum::name).orElse(null),
                        validUntil.map(LocalDate::toString).orElse(null),
                        words,
                        by.value(),
                        now.atOffset(ZoneOffset.UTC),
                        id.value())
                .update();
        return find(id).orElseThrow();
    }

    /** Empty where the database lets nobody look: not open, or the person does not watch. Each look leaves a row. */
    Optional<AskedAbout> look(ReleaseId id) {
        var texts = new TreeMap<Language, EditionText>();
        var kinds = sql.sql("select kind, language, title, lead, sections from content.look_at_release(?)")
                .param(id.value())
                .query((row, number) -> {
                    texts.put(
                            Language.of(row.getString("language")).orElseThrow(),
                            new EditionText(
                                    row.getString("title"),
                                    row.getString("lead"),
                                    json.readValue(row.getString("sections"), SECTIONS)));
                    return Kind.valueOf(row.getString("kind"));
                })
                .list();
        return kinds.stream().findFirst().map(kind -> new AskedAbout(kind, texts));
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        var step = Optional.ofNullable(row.getString("step"));
        return new Release(
                new ReleaseId(row.getObject("id", UUID.class)),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                new FileId(row.getObject("file", UUID.class)),
                row.getString("name"),
                row.getString("alt"),
                step.map(State::valueOf).orElse(State.OPEN),
                row.getString("words"),
                row.getString("asked_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("scope")).map(Scope::valueOf),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getString("answer"),
                row.getString("decided_by"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

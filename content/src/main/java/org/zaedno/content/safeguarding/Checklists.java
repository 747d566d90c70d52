package org.zaedno.content.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answered check-lists; never changed, the last one counts. */
@Repository
class Checklists {
    private static final TypeReference<TreeMap<String, String>> SECTIONS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    Checklists(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Checklist> last(ItemId item, Language language) {
        return sql.sql("""
                        select c.revision, c.answers, c.at, coalesce(p.name, '') as by
                          from content.checklist c left join content.person p on p.id = c.person
                         where c.item = ? and c.language = ? order by c.no desc limit 1""")
                .params(item.value(), language.tag())
                .query(this::checklist)
                .optional();
    }

    /** The words in front of whoever answered; empty where that revision was folded into a later one. */
    Optional<EditionText> answeredWith(ItemId item, Language language, int revision) {
        return sql.sql(
                        "select title, lead, sections from content.revision where item = ? and language = ? and number = ?")
                .params(item.value(), language.tag(), revision)
                .query((row, number) -> new EditionText(
                        row.getString("title"),
                        row.getString("lead"),
                        json.readValue(row.getString("sections"), SECTIONS)))
                .optional();
    }

    void write(Item item, Language language, int revision, Answers answers, PersonId by, Instant now) {
        sql.sql("""
                        insert into content.checklist (owner, item, language, revision, answers, person, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        language.tag(),
                        revision,
                        json.writeValueAsString(StoredAnswers.of(answers)),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Checklist checklist(ResultSet row, int number) throws SQLException {
        var stored = json.readValue(row.getString("answers"), StoredAnswers.class);
        return new Checklist(
                row.getInt("revision"),
                stored.answers(),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

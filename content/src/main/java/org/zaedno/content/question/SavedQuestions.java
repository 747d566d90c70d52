package org.zaedno.content.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** The questions the acting person keeps, whatever the workspace acted for. Nobody else sees them; they go with the person. */
@Service
@Transactional
public class SavedQuestions {
    private static final String MINE = "select id, name, query, told, looked_at from content.saved_question";

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    SavedQuestions(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** By name, as the alphabet has them. */
    @Transactional(readOnly = true)
    public List<SavedQuestion> mine() {
        tenancy.acting();
        return sql.sql(MINE + " order by name collate \"bg-BG-x-icu\", saved_at, id")
                .query(SavedQuestions::question)
                .list();
    }

    /**
     * Keeps it, its answers of now being known. The same question again gets the new name.
     *
     * @throws InvalidValue for no name or one over its limit, for a question that is nothing or over its limit, and where there
     *     are too many
     */
    public SavedQuestion save(String name, String query) {
        var me = tenancy.acting();
        var called = named(name);
        if (query.isBlank() || query.length() > SavedQuestion.QUERY_MAX) throw new InvalidValue("question-query");
        var mine = mine();
        boolean known = mine.stream().anyMatch(question -> question.query().equals(query));
        if (!known && mine.size() >= SavedQuestion.QUESTIONS_MAX) {
            throw new InvalidValue("question-many", SavedQuestion.QUESTIONS_MAX);
        }
        return sql.sql("""
                        insert into content.saved_question (id, person, name, query, saved_at, looked_at)
                        values (:id, :person, :name, :query, :now, :now)
                        on conflict (person, query) do update set name = excluded.name
                        returning id, name, query, told, looked_at""")
                .param("id", SavedQuestionId.fresh().value())
                .param("person", me.person().value())
                .param("name", called)
                .param("query", query)
                .param("now", now())
                .query(SavedQuestions::question)
                .single();
    }

    /** @throws InvalidValue for no name or one over its limit @throws NotFound for one that is gone or somebody else's */
    public void rename(SavedQuestionId id, String name) {
        change("update content.saved_question set name = ? where id = ?", named(name), id);
    }

    /** Whether new answers are a line on the desk. @throws NotFound for one that is gone or somebody else's */
    public void tell(SavedQuestionId id, boolean told) {
        change("update content.saved_question set told = ? where id = ?", told, id);
    }

    /** Its answers were looked at just now: none of them is new any more. Nothing, where it is gone. */
    public void looked(SavedQuestionId id) {
        tenancy.acting();
        sql.sql("update content.saved_question set looked_at = ? where id = ?")
                .params(now(), id.value())
                .update();
    }

    /** @throws NotFound for one that is gone or somebody else's */
    public void forget(SavedQuestionId id) {
        tenancy.acting();
        int gone = sql.sql("delete from content.saved_question where id = ?")
                .param(id.value())
                .update();
        if (gone == 0) throw new NotFound();
    }

    private void change(String statement, Object value, SavedQuestionId id) {
        tenancy.acting();
        if (sql.sql(statement).params(value, id.value()).update() == 0) throw new NotFound();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String named(String typed) {
        var name = TypedText.line(typed);
        if (TypedText.saysNothing(name)) throw new InvalidValue("question-name");
        if (name.length() > SavedQuestion.NAME_MAX) {
            throw new InvalidValue("question-long", SavedQuestion.NAME_MAX, name.length());
        }
        return name;
    }

    private static SavedQuestion question(ResultSet row, int number) throws SQLException {
        return new SavedQuestion(
                new SavedQuestionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("told"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant());
    }
}

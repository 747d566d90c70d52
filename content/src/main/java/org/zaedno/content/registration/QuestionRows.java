package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What organisers ask besides the usual, at the events the actor may read. */
@Repository
class QuestionRows {
    private static final TypeReference<List<Question.Option>> OPTIONS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    QuestionRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Questionnaire of(ItemId event) {
        return new Questionnaire(
                sql.sql("select * from content.registration_question where event = ? order by position, id")
                        .param(event.value())
                        .query((row, number) -> question(row))
                        .list());
    }

    void store(WorkspaceId owner, ItemId event, Questionnaire questionnaire) {
        var questions = questionnaire.questions();
        sql.sql("delete from content.registration_question where event = ? and not id = any (?)")
                .params(
                        event.value(),
                        questions.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
        for (int at = 0; at < questions.size(); at++) {
            var one = questions.get(at);
            sql.sql("""
                            insert into content.registration_question (id, owner, event, position, type, label_bg, label_en, hint_bg, hint_en,
                                                                       options, obligatory, only_after, only_for)
                            values (:id, :owner, :event, :at, :type, :labelBg, :labelEn, :hintBg, :hintEn, :options::jsonb, :obligatory, :after, :for)
                            on conflict (id) do update
                               set position = excluded.position, label_bg = excluded.label_bg, label_en = excluded.label_en,
                                   hint_bg = excluded.hint_bg, hint_en = excluded.hint_en, options = excluded.options,
                                   obligatory = excluded.obligatory, only_after = excluded.only_after, only_for = excluded.only_for""")
                    .param("id", one.id().value())
                    .param("owner", owner.value())
                    .param("event", event.value())
                    .param("at", at)
                    .param("type", one.type().name())
                    .param("labelBg", one.label().bg())
                    .param("labelEn", one.label().en())
                    .param("hintBg", one.hint().bg())
                    .param("hintEn", one.hint().en())
                    .param("options", json.writeValueAsString(one.options()))
                    .param("obligatory", one.obligatory())
                    .param(
                            "after",
                            one.condition().map(when -> when.after().value()).orElse(null),
                            java.sql.Types.OTHER)
                    .param(
                            "for",
                            one.condition().map(Question.Condition::answer).orElse(null),
                            java.sql.Types.VARCHAR)
                    .update();
        }
    }

    private Question question(ResultSet row) throws SQLException {
        var after = Optional.<@Nullable UUID>ofNullable(row.getObject("only_after", UUID.class))
                .map(QuestionId::new);
        var answer = row.getString("only_for");
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                Question.Type.valueOf(row.getString("type")),
                names(row, "label"),
                names(row, "hint"),
                json.readValue(row.getString("options"), OPTIONS),
                row.getBoolean("obligatory"),
                after.map(earlier -> new Question.Condition(earlier, answer)));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }
}

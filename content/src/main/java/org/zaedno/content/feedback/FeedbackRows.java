package org.zaedno.content.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms and answers, as far as the actor may know them. */
@Repository
class FeedbackRows {
    private static final TypeReference<List<Question.Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Tenancy tenancy;
    private final Clock clock;

    FeedbackRows(JdbcClient sql, JsonMapper json, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Optional<FeedbackForm> find(ItemId event) {
        return sql.sql("select version, opens_at, closes_at from content.feedback_form where event = ?")
                .param(event.value())
                .query((row, number) -> new FeedbackForm(
                        event, row.getInt("version"), instant(row, "opens_at"), instant(row, "closes_at"), List.of()))
                .optional()
                .map(form -> form.asking(questions(event)));
    }

    void store(WorkspaceId owner, FeedbackForm form) {
        int stored = form.version() == 0 ? write("""
                        insert into content.feedback_form (owner, event, opens_at, closes_at, changed_at, changed_by)
                        values (:owner, :event, :opens, :closes, :now, :person) on conflict (event) do nothing""", owner, form) : write("""
                        update content.feedback_form
                           set version = version + 1, opens_at = :opens, closes_at = :closes, changed_at = :now, changed_by = :person
                         where event = :event and owner = :owner and version = :version""", owner, form);
        if (stored == 0) throw new ChangedMeanwhile();
        store(owner, form.event(), form.questions());
    }

    int count(ItemId event) {
        return sql.sql("select content.feedback_count(?)")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    List<Opinion> answers(ItemId event) {
        return sql.sql("select rating, chosen, said from content.feedback_answers(?)")
                .param(event.value())
                .query((row, number) -> new Opinion(
                        row.getInt("rating"), answers(row.getString("chosen")), answers(row.getString("said"))))
                .list();
    }

    private int write(String statement, WorkspaceId owner, FeedbackForm form) {
        return sql.sql(statement)
                .param("owner", owner.value())
                .param("event", form.event().value())
                .param("version", form.version())
                .param("opens", form.opens().atOffset(ZoneOffset.UTC))
                .param("closes", form.closes().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", tenancy.acting().person().value())
                .update();
    }

    private void store(WorkspaceId owner, ItemId event, List<FeedbackQuestion> questions) {
        sql.sql("delete from content.feedback_question where event = ? and not id = any (?)")
                .params(
                        event.value(),
                        questions.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
        for (int at = 0; at < questions.size(); at++) {
            var one = questions.get(at);
            sql.sql("""
                            insert into content.feedback_question (id, owner, event, position, type, label_bg, label_en, options)
                            values (:id, :owner, :event, :at, :type, :bg, :en, :options::jsonb)
                            on conflict (id) do update set position = excluded.position, label_bg = excluded.label_bg,
                                                           label_en = excluded.label_en, options = excluded.options""")
                    .param("id", one.id().value())
                    .param("owner", owner.value())
                    .param("event", event.value())
                    .param("at", at)
                    .param("type", one.type().name())
                    .param("bg", one.label().bg())
                    .param("en", one.label().en())
                    .param("options", json.writeValueAsString(one.options()))
                    .update();
        }
    }

    private List<FeedbackQuestion> questions(ItemId event) {
        return sql.sql("select * from content.feedback_question where event = ? order by position, id")
                .param(event.value())
                .query((row, number) -> new FeedbackQuestion(
                        new QuestionId(row.getObject("id", UUID.class)),
                        FeedbackQuestion.Type.valueOf(row.getString("type")),
                        new Names(row.getString("label_bg"), row.getString("label_en")),
                        json.readValue(row.getString("options"), OPTIONS)))
                .list();
    }

    private Map<QuestionId, List<String>> answers(String stored) {
        return json.readValue(stored, ANSWERS).entrySet().stream()
                .collect(Collectors.toMap(one -> new QuestionId(UUID.fromString(one.getKey())), Map.Entry::getValue));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

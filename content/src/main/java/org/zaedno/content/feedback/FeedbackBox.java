package org.zaedno.content.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.QuestionId;
import tools.jackson.databind.json.JsonMapper;

/** For who took part, as a registrant: what is asked, and where an answer goes in. Nobody learns which was whose. */
@Service
@Transactional
public class FeedbackBox {
    private final FeedbackRows rows;
    private final JdbcClient sql;
    private final JsonMapper json;

    FeedbackBox(FeedbackRows rows, JdbcClient sql, JsonMapper json) {
        this.rows = rows;
        this.sql = sql;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public FeedbackStanding standing() {
        return standing(
                sql.sql("select content.my_feedback()").query(String.class).single());
    }

    /** Of one's own event. */
    @Transactional(readOnly = true)
    public Optional<FeedbackForm> form(ItemId event) {
        return rows.find(event);
    }

    /** Whether people are asked about this event, now or later; for the mails that say so. */
    @Transactional(readOnly = true)
    public boolean isAsked(ItemId event) {
        return sql.sql("select exists (select from content.feedback_form where event = ? and closes_at > now())")
                .param(event.value())
                .query(Boolean.class)
                .single();
    }

    /** Put in once for a link, however often it is sent. @return how it stood before: put in where it was {@code OPEN} */
    public FeedbackStanding put(Opinion opinion) {
        return standing(sql.sql("select content.answer_feedback(:rating, :chosen::jsonb, :said::jsonb)")
                .param("rating", opinion.rating())
                .param("chosen", stored(opinion.chosen()))
                .param("said", stored(opinion.said()))
                .query(String.class)
                .single());
    }

    private String stored(Map<QuestionId, List<String>> answers) {
        return json.writeValueAsString(answers.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue)));
    }

    private static FeedbackStanding standing(String code) {
        return FeedbackStanding.valueOf(code);
    }
}

package org.zaedno.content.mail;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.ItemId;

/**
 * Queues the letters that go by themselves: reminders and thanks. For the clock alone. Idempotent: each is a fact that has one
 * mail for each person, however often and by however many hubs it is asked for.
 */
@Service
@Transactional
public class LetterClock {
    /** How far ahead there may be something to remind of: the longest that can be chosen, and a day for the hour. */
    private static final Duration AHEAD = Duration.ofDays(LetterPlan.DAYS.getFirst() + 1L);

    private static final Duration BACK = Duration.ofDays(LetterTimes.THANKS_FOR + 2L);

    private record Event(ItemId id, Instant starts, Instant ends, LetterPlan plan) {}

    private final JdbcClient sql;
    private final Clock clock;

    LetterClock(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything that is due. @return how many mails were queued now */
    public int queue() {
        var now = clock.instant();
        return events(now).stream()
                .flatMap(event -> LetterTimes.due(event.id(), event.plan(), event.starts(), event.ends(), now).stream()
                        .map(due -> queue(event.id(), due, now)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<Event> events(Instant now) {
        return sql.sql("select * from content.events_with_letters(?, ?)")
                .params(at(now.minus(BACK)), at(now.plus(AHEAD)))
                .query((row, number) -> new Event(
                        new ItemId(row.getObject("event", UUID.class)),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        plan(row)))
                .list();
    }

    private int queue(ItemId event, LetterTimes.Due due, Instant now) {
        return sql.sql("select content.queue_letters(?, ?, ?, ?, ?)")
                .params(event.value(), due.occasion().template(), due.fact(), at(due.since()), at(now))
                .query(Integer.class)
                .single();
    }

    static LetterPlan plan(ResultSet row) throws SQLException {
        return new LetterPlan(days(row.getArray("remind")), row.getBoolean("thanks"));
    }

    private static List<Integer> days(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(day -> ((Number) day).intValue())
                .toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.zaedno.content.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail that waits, for the mailers of all hubs; for the job {@code MAIL} alone. A mail is taken by one mailer at a time and
 * for a limited time: while it is on its way no transaction is open, because an open one would hold up every reader of the
 * change log (Decision 0025). Times are the caller's.
 */
@Service
@Transactional
public class MailQueue {
    /** For how long a mail is one mailer's own. Longer than the longest conversation with a mail server can last. */
    public static final Duration HELD = Duration.ofMinutes(15);
    /** Before the second try, the third …; after the last one nobody tries again: two and a half days in all. */
    public static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final int ANSWER_MAX = 500;

    /** @param attempts with the one that begins now, from 1 */
    public record Held(MailId id, UUID holder, int attempts) {}

    private final JdbcClient sql;
    private final MailMatters matters;

    MailQueue(JdbcClient sql, MailMatters matters) {
        this.sql = sql;
        this.matters = matters;
    }

    /** The one that has been due longest. Two who ask at once get two different ones; who dies leaves it to the others. */
    public Optional<Held> take(Instant now) {
        var holder = UUID.randomUUID();
        return sql.sql("""
                        with due as (
                            select m.id from content.mail m where m.state = 'WAITING' and m.next_at <= :now
                             order by m.next_at, m.queued_at, m.id limit 1 for update skip locked)
                        update content.mail m set held_by = :holder, next_at = :until, attempts = m.attempts + 1
                          from due where m.id = due.id
                        returning m.id, m.attempts""")
                .param("now", at(now))
                .param("until", at(now.plus(HELD)))
                .param("holder", holder)
                .query((row, number) -> new Held(new MailId(row.getObject(1, UUID.class)), holder, row.getInt(2)))
                .optional();
    }

    /** What it is made of; empty where it was erased meanwhile. */
    @Transactional(readOnly = true)
    public Optional<MailMatter> matter(MailId id) {
        return matters.find(id);
    }

    /** When the next one is due; empty while none waits. */
    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        return sql.sql("select min(next_at) from content.mail where state = 'WAITING'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** A server took it over. @return false where another holder has it by now: then its word counts */
    public boolean sent(Held held, int code, String answer, Instant now) {
        return settle(held, MailState.SENT, code, answer, now);
    }

    /** Not now. Waits longer each time, and after the last of {@link #PAUSES} it has failed. */
    public boolean later(Held held, int code, String answer, Instant now) {
        if (held.attempts() > PAUSES.size()) return failed(held, code, answer, now);
        return said(held, MailState.WAITING, code, answer, now.plus(PAUSES.get(held.attempts() - 1)), null);
    }

    /** Refused for good. */
    public boolean failed(Held held, int code, String answer, Instant now) {
        return settle(held, MailState.FAILED, code, answer, now);
    }

    /** Nobody to write to any more, or nothing to say. */
    public boolean dropped(Held held, Instant now) {
        return settle(held, MailState.DROPPED, 0, "", now);
    }

    /** Without a mail server: whatever is due stays in the outbox, to be read there. @return how many */
    public int keep(Instant now) {
        return sql.sql("""
                        update content.mail set state = 'KEPT', settled_at = :now, held_by = null
                         where state = 'WAITING' and next_at <= :now""").param("now", at(now)).update();
    }

    private boolean settle(Held held, MailState state, int code, String answer, Instant now) {
        return said(held, state, code, answer, now, at(now));
    }

    private boolean said(
            Held held, MailState state, int code, String answer, Instant next, @Nullable OffsetDateTime settled) {
        var line = org.zaedno.content.language.TypedText.line(answer);
        return sql.sql("""
                        update content.mail
                           set state = :state, settled_at = :settled, next_at = :next, held_by = null,
                               answer_code = nullif(:code, 0), answer = :answer
                         where id = :id and held_by = :holder and state = 'WAITING'""")
                        .param("state", state.name())
                        .param("settled", settled, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("next", at(next))
                        .param("code", code)
                        .param("answer", line.substring(0, Math.min(line.length(), ANSWER_MAX)))
                        .param("id", held.id().value())
                        .param("holder", held.holder())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.zaedno.content.starter;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.starter.StarterFile.StarterQuestion;
import org.zaedno.content.starter.StarterFile.StarterRegistration;

/** Opens the registration for an event. Nobody is registered: an empty hub knows nobody. */
final class StarterRegistrations {
    private final JdbcClient sql;
    private final BiFunction<String, LocalTime, OffsetDateTime> moment;

    StarterRegistrations(JdbcClient sql, BiFunction<String, LocalTime, OffsetDateTime> moment) {
        this.sql = sql;
        this.moment = moment;
    }

    /** @param lastDay of the event, as the file writes it */
    void write(StarterRegistration how, UUID event, UUID owner, String lastDay) {
        var end = moment.apply(lastDay, LocalTime.NOON);
        sql.sql("""
                        insert into content.registration_form (owner, event, opens_at, closes_at, party_max, list_until, needs_until, persons_until,
                                                               consents, languages, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '{bg,en}', now())""")
                .params(
                        owner,
                        event,
                        moment.apply(how.opens(), LocalTime.of(9, 0)),
                        moment.apply(how.closes(), LocalTime.of(18, 0)),
                        how.party(),
                        end.plusDays(30),
                        end.plusDays(7).toLocalDate(),
                        end.plusDays(90).toLocalDate(),
                        ClosedList.stored(how.consents()))
                .update();
        var kinds = kinds(event, owner);
        sql.sql("insert into content.place_count (owner, event, places, ceiling) values (?, ?, ?, ?)")
                .params(owner, event, how.places(), how.places())
                .update();
        for (var hold : how.holds())
            sql.sql("""
                            insert into content.place_hold (id, owner, event, kind, places, ceiling, release_at)
                            values (?, ?, ?, ?, ?, ?, ?::timestamptz)""")
                    .params(
                            UUID.randomUUID(),
                            owner,
                            event,
                            kinds.get(hold.kind()),
                            hold.places(),
                            hold.places(),
                            release(hold.until()))
                    .update();
        sql.sql("""
                        update content.place_count c set next_due = (select min(h.release_at) from content.place_hold h where h.event = c.event)
                         where c.event = ?""").param(event).update();
        questions(how, event, owner);
    }

    private @Nullable OffsetDateTime release(@Nullable String until) {
        return until == null ? null : moment.apply(until, LocalTime.MIDNIGHT);
    }

    private Map<StandardKind, UUID> kinds(UUID event, UUID owner) {
        var kinds = new EnumMap<StandardKind, UUID>(StandardKind.class);
        for (var kind : StandardKind.values()) {
            var id = UUID.randomUUID();
            sql.sql("""
                            insert into content.institution_kind (id, owner, event, code, position, name_bg, name_en)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            owner,
                            event,
                            kind.name(),
                            kind.ordinal(),
                            kind.names().bg(),
                            kind.names().en())
                    .update();
            kinds.put(kind, id);
        }
        return kinds;
    }

    private void questions(StarterRegistration how, UUID event, UUID owner) {
        UUID before = null;
        int position = 0;
        for (StarterQuestion question : how.questions()) {
            var id = UUID.randomUUID();
            sql.sql("""
                            insert into content.registration_question (id, owner, event, position, type, label_bg, label_en, hint_bg, hint_en, only_after, only_for)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::text)""")
                    .params(
                            id,
                            owner,
                            event,
                            position++,
                            question.type().name(),
                            question.label().bg(),
                            question.label().en(),
                            question.hint().bg(),
                            question.hint().en(),
                            question.onlyAfterYes() ? before : null,
                            question.onlyAfterYes() ? "yes" : null)
                    .update();
            before = id;
        }
    }
}

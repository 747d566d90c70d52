package org.zaedno.content.starter;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.starter.StarterEvent.StarterQuestion;
import org.zaedno.content.starter.StarterEvent.StarterRegistration;
import tools.jackson.databind.json.JsonMapper;

/** Opens the registration for an event. Nobody is registered yet. */
final class StarterRegistrations {
    /**
     * An event with its registration.
     *
     * @param day its first, as the file writes it
     * @param kinds by their keys in the file
     * @param questions in their order
     */
    record Opened(UUID id, UUID owner, String day, Map<String, UUID> kinds, List<UUID> questions) {}

    private final JdbcClient sql;
    private final BiFunction<String, LocalTime, OffsetDateTime> moment;

    StarterRegistrations(JdbcClient sql, BiFunction<String, LocalTime, OffsetDateTime> moment) {
        this.sql = sql;
        this.moment = moment;
    }

    /** @param lastDay of the event, as the file writes it */
    Opened write(StarterRegistration how, UUID event, UUID owner, String day, String lastDay) {
        var end = moment.apply(lastDay, LocalTime.NOON);
        sql.sql("""
                        insert into content.registration_form (owner, event, opens_at, closes_at, approval, party_max, offer_for, list_until, needs_until, persons_until,
                                                               consents, languages, changed_at)
                        values (?, ?, ?, ?, ?, ?, make_interval(hours => ?::integer), ?, ?, ?, ?, '{bg,en}', now())""")
                .params(
                        owner,
                        event,
                        moment.apply(how.opens(), LocalTime.of(9, 0)),
                        moment.apply(how.closes(), LocalTime.of(18, 0)),
                        Boolean.TRUE.equals(how.approval()),
                        how.party(),
                        how.offerHours(),
                        end.plusDays(30),
                        end.plusDays(7).toLocalDate(),
                        end.plusDays(90).toLocalDate(),
                        ClosedList.stored(how.consents()))
                .update();
        var kinds = kinds(how, event, owner);
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
        return new Opened(event, owner, day, kinds, questions(how, event, owner));
    }

    private @Nullable OffsetDateTime release(@Nullable String until) {
        return until == null ? null : moment.apply(until, LocalTime.MIDNIGHT);
    }

    private Map<String, UUID> kinds(StarterRegistration how, UUID event, UUID owner) {
        var kinds = new LinkedHashMap<String, UUID>();
        for (var kind : StandardKind.values())
            kinds.put(kind.name(), kind(event, owner, kinds.size(), kind.name(), kind.names()));
        for (var own : how.ownKinds()) kinds.put(own.key(), kind(event, owner, kinds.size(), null, own.names()));
        return kinds;
    }

    private UUID kind(UUID event, UUID owner, int position, @Nullable String code, Names names) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into content.institution_kind (id, owner, event, code, position, name_bg, name_en)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, owner, event, code, position, names.bg(), names.en())
                .update();
        return id;
    }

    private List<UUID> questions(StarterRegistration how, UUID event, UUID owner) {
        var written = new ArrayList<UUID>();
        for (StarterQuestion question : how.questions()) {
            var id = UUID.randomUUID();
            sql.sql("""
                            insert into content.registration_question (id, owner, event, position, type, label_bg, label_en, hint_bg, hint_en, options, only_after, only_for)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid, ?::text)""")
                    .params(
                            id,
                            owner,
                            event,
                            written.size(),
                            question.type().name(),
                            question.label().bg(),
                            question.label().en(),
                            question.hint().bg(),
                            question.hint().en(),
                            options(question),
                            question.onlyAfterYes() ? written.getLast() : null,
                            question.onlyAfterYes() ? "yes" : null)
                    .update();
            written.add(id);
        }
        return written;
    }

    private static String options(StarterQuestion question) {
        return JsonMapper.shared().writeValueAsString(question.options() == null ? List.of() : question.options());
    }
}

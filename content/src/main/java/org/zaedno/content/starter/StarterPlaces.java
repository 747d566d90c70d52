package org.zaedno.content.starter;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.starter.Gathering.Act;
import org.zaedno.content.starter.Gathering.Guest;
import org.zaedno.content.starter.Gathering.Party;
import org.zaedno.content.starter.Gathering.Step;
import org.zaedno.content.starter.Gathering.Way;
import org.zaedno.content.starter.StarterRegistrations.Opened;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives places at hours that are past. The functions of V0019 decide as they do for everybody; only the hour is said to them,
 * where the doors above them take the present one.
 */
final class StarterPlaces {
    /** As of the codes people are given: nothing that is mistaken for another on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    /** In characters. */
    private static final int CODE_LENGTH = 8;

    private final JdbcClient sql;
    private final PersonalLinks links;

    StarterPlaces(JdbcClient sql, PersonalLinks links) {
        this.sql = sql;
        this.links = links;
    }

    /** What the clock would have done by then, each at its own moment: holds released, offers run out. */
    void due(UUID event, OffsetDateTime now) {
        Optional<OffsetDateTime> next;
        while ((next = sql.sql("select next_due from content.place_count where event = ? and next_due <= ?")
                        .params(event, now)
                        .query(OffsetDateTime.class)
                        .optional())
                .isPresent())
            sql.sql("select content.keep_due(?, ?)")
                    .params(event, next.get())
                    .query(Integer.class)
                    .single();
    }

    void enter(Opened event, UUID party, Party form, OffsetDateTime now) {
        int seats = form.at(Way.ONLINE) ? 0 : form.people().size();
        if (form.at(Way.DOOR)) makeRoom(event, seats, now);
        var key = new FormKey(party.toString().replace("-", ""));
        var secret = links.secret(new ItemId(event.id()), key).value();
        sql.sql("""
                        with free as materialized (select content.seats_for_last(:event, :seats, :kind, null) as taken),
                             given as materialized (
                                 select taken, case when f.approval and not :door then 'AWAITING_APPROVAL' when taken is not null or :door then 'CONFIRMED' else 'WAITING' end as state
                                   from free, content.registration_form f where f.event = :event)
                        select (content.enter_registration(:owner, :event,
                                row(:id, :key, sha256(convert_to(:secret::text, 'UTF8')), :email, :language, :kind, null, :online, :people::jsonb, :answers::jsonb, :needs, :consents)::content.sent_form,
                                case when :door then 'ORGANISER' else 'REGISTRANT' end, case when :door then 'DOOR' else 'FORM' end, null, state,
                                :seats, case state when 'CONFIRMED' then coalesce(taken, array [0, 0, :seats]) end,
                                'registration.' || lower(replace(state, '_', '-')), :now)).state
                          from given""")
                .param("event", event.id())
                .param("owner", event.owner())
                .param("seats", seats)
                .param("kind", event.kinds().get(form.kind()))
                .param("door", form.at(Way.DOOR))
                .param("id", party)
                .param("key", key.value())
                .param("secret", secret)
                .param("email", form.email(), Types.VARCHAR)
                .param("language", form.language())
                .param("online", form.at(Way.ONLINE))
                .param("people", JsonMapper.shared().writeValueAsString(people(party, form.people())))
                .param("answers", JsonMapper.shared().writeValueAsString(answers(event, form.answers())))
                .param(
                        "needs",
                        form.needs() == null
                                ? new String[] {"", "", ""}
                                : form.needs().words())
                .param("consents", consents(form))
                .param("now", now)
                .query(String.class)
                .single();
    }

    /** The organiser lets somebody in past the limit, and says so. */
    private void makeRoom(Opened event, int seats, OffsetDateTime now) {
        sql.sql("""
                        with full_up as (
                            update content.place_count set ceiling = greatest(ceiling, taken + :seats)
                             where event = :event and taken + :seats > places returning owner, event)
                        insert into content.registration_log (owner, event, step, done_by, at, detail)
                        select owner, event, 'PAST_LIMIT', 'ORGANISER', :now, jsonb_build_object('places', :seats::integer) from full_up""")
                .param("event", event.id())
                .param("seats", seats)
                .param("now", now)
                .update();
    }

    void step(Opened event, UUID party, Act act, OffsetDateTime now) {
        var step = act.what();
        var moved = sql.sql("""
                        select content.move_registration(r.id, :state, :line, :by, :reason, :mail, :now,
                                   case when :stays then r.kind_seats else 0 end, case when :stays then r.member_seats else 0 end,
                                   case when :stays then r.general_seats else 0 end, null)
                          from content.registration r where r.id = :id""")
                .param("state", step.state)
                .param("line", step.line)
                .param("by", step.by)
                .param("reason", act.reason() == null ? "" : act.reason())
                .param("mail", step.mail, Types.VARCHAR)
                .param("now", now)
                .param("stays", step.state.equals("CONFIRMED"))
                .param("id", party)
                .query((row, number) -> party)
                .list();
        if (moved.isEmpty()) throw new IllegalStateException("Nobody registered before " + act);
        sql.sql("select content.settle_waiting(?, ?, ?::uuid)")
                .params(event.id(), now, step == Step.APPROVE ? party : null)
                .query((row, number) -> number)
                .list();
    }

    static UUID guest(UUID party, int number) {
        return StarterRows.id("participant", party + "/" + number);
    }

    private static List<Map<String, String>> people(UUID party, List<Guest> people) {
        return java.util.stream.IntStream.range(0, people.size())
                .mapToObj(at -> Map.of(
                        "id", guest(party, at).toString(),
                        "name", people.get(at).name(),
                        "institution", people.get(at).institution(),
                        "town", people.get(at).town(),
                        "code", code(guest(party, at))))
                .toList();
    }

    /** The same in every trial, so that a badge printed yesterday is still one. */
    private static String code(UUID guest) {
        return RandomGeneratorFactory.of("SplittableRandom")
                .create(guest.getMostSignificantBits())
                .ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    private static Map<String, List<String>> answers(Opened event, @Nullable List<List<String>> said) {
        if (said == null) return Map.of();
        return java.util.stream.IntStream.range(0, said.size())
                .filter(at -> !said.get(at).isEmpty())
                .boxed()
                .collect(Collectors.toMap(at -> event.questions().get(at).toString(), said::get));
    }

    private static String[] consents(Party form) {
        return form.consents() == null
                ? new String[0]
                : form.consents().stream().map(Consent::name).toArray(String[]::new);
    }
}

package org.zaedno.content.starter;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.CertificateId;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.feedback.ReadyQuestion;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.starter.Gathering.Certified;
import org.zaedno.content.starter.Gathering.Heard;
import org.zaedno.content.starter.StarterRegistrations.Opened;
import tools.jackson.databind.json.JsonMapper;

/** What was written to the people of an event of the trial without being asked, what they took home and what they thought of it. */
final class StarterAfterwards {
    /** Days before an event on which everybody with a place is reminded, where the organiser chose no others. */
    private static final List<Integer> REMINDERS = List.of(3, 1);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient sql;
    private final BiFunction<String, LocalTime, OffsetDateTime> moment;
    private final CertificateCodes codes;

    StarterAfterwards(JdbcClient sql, BiFunction<String, LocalTime, OffsetDateTime> moment, RegistrationKey key) {
        this.sql = sql;
        this.moment = moment;
        this.codes = new CertificateCodes(key);
    }

    void write(Gathering gathering, Opened event, UUID organiser) {
        var heard = gathering.feedback();
        if (heard != null) feedback(heard, event, organiser);
        var certified = gathering.certificates();
        if (certified != null) certificates(certified, gathering, event, organiser);
        if (heard != null || certified != null) letters(event);
    }

    /** The facts are those of the clock that queues such letters, which therefore leaves them alone. */
    private void letters(Opened event) {
        var day = moment.apply(event.day(), MORNING).atZoneSameInstant(WallTime.SOFIA);
        for (int days : REMINDERS)
            letter(
                    event,
                    "event.reminder",
                    "reminder:" + event.id() + ":" + days + ":" + day.toLocalDate(),
                    day.minusDays(days).toOffsetDateTime());
        letter(event, "event.thanks", "thanks:" + event.id(), day.plusDays(1).toOffsetDateTime());
    }

    private void letter(Opened event, String template, String fact, OffsetDateTime at) {
        sql.sql("""
                        insert into content.mail (owner, event, registration, fact, template, address, language, queued_at, next_at, settled_at, state)
                        select r.owner, r.event, r.id, :fact || '/' || r.id, :template, r.email, r.language, :at, :at, :at + interval '3 seconds', 'KEPT'
                          from content.registration r
                         where r.event = :event and r.state = 'CONFIRMED' and r.email is not null
                           and case when :template = 'event.thanks' then exists (select from content.participant p where p.registration = r.id and p.present)
                                    else r.registered_at < :at end""")
                .param("event", event.id())
                .param("template", template)
                .param("fact", fact)
                .param("at", at)
                .update();
    }

    private void certificates(Certified certified, Gathering gathering, Opened event, UUID organiser) {
        var text = StarterRows.id("certificate-text", gathering.event());
        var at = moment.apply(certified.day(), certified.at());
        sql.sql("""
                        insert into content.certificate_text (id, owner, event, hours, heading_bg, attests_bg, more_bg, signatory_bg, role_bg,
                                                              heading_en, attests_en, more_en, signatory_en, role_en, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Stream.of(
                                Stream.of(text, event.owner(), event.id(), certified.hours()),
                                words(certified.bg()),
                                words(certified.en()),
                                Stream.of(at, organiser))
                        .<@Nullable Object>flatMap(part -> part)
                        .toList())
                .update();
        for (int number = 0; number < gathering.parties().size(); number++) {
            var form = gathering.parties().get(number);
            var party = StarterRows.id("registration", gathering.event() + "/" + number);
            for (int guest = 0; guest < form.people().size(); guest++)
                certificate(
                        StarterPlaces.guest(party, guest),
                        form.people().get(guest).name(),
                        text,
                        at,
                        organiser);
        }
    }

    private static Stream<Object> words(Wording wording) {
        return Stream.of(wording.heading(), wording.attests(), wording.more(), wording.signatory(), wording.role());
    }

    /** Who did not come gets none. */
    private void certificate(UUID guest, String name, UUID text, OffsetDateTime at, UUID organiser) {
        var id = new CertificateId(StarterRows.id("certificate", guest.toString()));
        var code = codes.of(id);
        sql.sql("""
                        insert into content.certificate (id, owner, event, participant, code_hash, name, name_seal, language, text, title,
                                                         day_from, day_until, place, issuer, issued_at, issued_by)
                        select :id, p.owner, p.event, p.id, :hash, p.name, :seal, r.language, :text, d.title,
                               (e.starts_at at time zone 'Europe/Sofia')::date, (e.ends_at at time zone 'Europe/Sofia')::date,
                               case r.language when 'en' then e.town_en else e.town_bg end,
                               case r.language when 'en' then w.name_en else w.name_bg end, :at, :organiser
                          from content.participant p
                          join content.registration r on r.id = p.registration
                          join content.edition d on d.item = p.event and d.language = r.language
                          join content.event e on e.item = p.event
                          join content.workspace w on w.id = p.owner
                         where p.id = :guest and p.present""")
                .param("id", id.value())
                .param("hash", CertificateCodes.hash(code))
                .param("seal", codes.seal(code, name))
                .param("text", text)
                .param("at", at)
                .param("organiser", organiser)
                .param("guest", guest)
                .update();
    }

    private void feedback(Heard heard, Opened event, UUID organiser) {
        var opens = moment.apply(heard.opens(), MORNING);
        sql.sql("""
                        insert into content.feedback_form (owner, event, opens_at, closes_at, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(event.owner(), event.id(), opens, moment.apply(heard.closes(), MORNING), opens, organiser)
                .update();
        var questions = ReadyQuestion.all();
        for (int at = 0; at < questions.size(); at++) {
            var one = questions.get(at);
            sql.sql("""
                            insert into content.feedback_question (id, owner, event, position, type, label_bg, label_en)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            one.id().value(),
                            event.owner(),
                            event.id(),
                            at,
                            one.type().name(),
                            one.label().bg(),
                            one.label().en())
                    .update();
        }
        for (var thought : heard.thoughts()) {
            var ids = questions.stream().map(one -> one.id().toString()).toList();
            sql.sql("""
                            insert into content.feedback_answer (owner, event, rating, chosen, said) values (?, ?, ?, ?::jsonb, ?::jsonb)""")
                    .params(
                            event.owner(),
                            event.id(),
                            thought.rating(),
                            stored(
                                    ids,
                                    0,
                                    thought.scales().stream()
                                            .map(Object::toString)
                                            .toList()),
                            stored(ids, thought.scales().size(), thought.words()))
                    .update();
        }
        // As many as answered; which of them is nobody's business here either.
        sql.sql("""
                        insert into content.feedback_mark (owner, event, registration)
                        select r.owner, r.event, r.id from content.registration r
                         where r.event = ? and r.state = 'CONFIRMED' and exists (select from content.participant p where p.registration = r.id and p.present)
                         order by r.arrival limit ?""").params(event.id(), heard.thoughts().size()).update();
    }

    /** The answers from this question on; what is empty was not answered. */
    private static String stored(List<String> questions, int from, List<String> answers) {
        return JsonMapper.shared()
                .writeValueAsString(IntStream.range(0, answers.size())
                        .filter(at -> !answers.get(at).isEmpty())
                        .boxed()
                        .collect(Collectors.toMap(at -> questions.get(from + at), at -> List.of(answers.get(at)))));
    }
}

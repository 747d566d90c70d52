package org.zaedno.content.starter;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.starter.Gathering.Guest;
import org.zaedno.content.starter.Gathering.Party;
import org.zaedno.content.starter.StarterRegistrations.Opened;

/** Lets made-up people register for the events of a trial, wait, give up and come: act by act, each at its hour. */
final class StarterGatherings {
    private record Deed(OffsetDateTime at, Runnable act) {}

    private final JdbcClient sql;
    private final Instant today;
    private final BiFunction<String, LocalTime, OffsetDateTime> moment;
    private final StarterPlaces places;
    private final StarterAfterwards afterwards;

    StarterGatherings(
            JdbcClient sql, Instant today, BiFunction<String, LocalTime, OffsetDateTime> moment, RegistrationKey key) {
        this.sql = sql;
        this.today = today;
        this.moment = moment;
        this.places = new StarterPlaces(sql, new PersonalLinks(key));
        this.afterwards = new StarterAfterwards(sql, moment, key);
    }

    void play(Gathering gathering, Opened event) {
        var deeds = new ArrayList<Deed>();
        for (int number = 0; number < gathering.parties().size(); number++) {
            var form = gathering.parties().get(number);
            var party = StarterRows.id("registration", gathering.event() + "/" + number);
            var at = at(form.at());
            deeds.add(new Deed(at, () -> places.enter(event, party, form, at)));
            if (form.then() != null)
                for (var act : form.then()) {
                    var later = at(act.at());
                    deeds.add(new Deed(later, () -> places.step(event, party, act, later)));
                }
        }
        deeds.sort(Comparator.comparing(Deed::at));
        as("hub_desk"); // whoever decides about places; the owner of the tables may not
        for (var deed : deeds) {
            places.due(event.id(), deed.at());
            deed.act().run();
        }
        places.due(event.id(), today.atOffset(ZoneOffset.UTC));
        as("none");
        var organiser = StarterRows.id("person", gathering.organiser());
        for (int number = 0; number < gathering.parties().size(); number++)
            door(
                    event,
                    StarterRows.id("registration", gathering.event() + "/" + number),
                    gathering.parties().get(number),
                    organiser);
        settle(event, organiser);
        afterwards.write(gathering, event, organiser);
    }

    private void as(String role) {
        sql.sql("set local role " + role).update();
    }

    private void door(Opened event, UUID party, Party form, UUID organiser) {
        List<Guest> people = form.people();
        for (int number = 0; number < people.size(); number++) {
            var guest = people.get(number);
            if (guest.came() == null) continue;
            var whom = StarterPlaces.guest(party, number);
            mark(event, whom, true, moment.apply(event.day(), guest.came()), organiser);
            if (guest.takenBack() != null)
                mark(event, whom, false, moment.apply(event.day(), guest.takenBack()), organiser);
        }
    }

    private void mark(Opened event, UUID guest, boolean present, OffsetDateTime at, UUID organiser) {
        sql.sql("""
                        with seen as (
                            insert into content.attendance_mark (owner, event, participant, key, present, at, received_at, person)
                            values (:owner, :event, :guest, :key, :present, :at, :at, :organiser))
                        update content.participant set present = :present, marked_at = :at where id = :guest""")
                .param("owner", event.owner())
                .param("event", event.id())
                .param("guest", guest)
                .param("key", guest + "/" + present)
                .param("present", present)
                .param("at", at)
                .param("organiser", organiser)
                .update();
    }

    /** Mails of those days lie in the outbox, read-only; what was promised to be forgotten by now is. */
    private void settle(Opened event, UUID organiser) {
        sql.sql("update content.registration_log set person = ? where event = ? and done_by = 'ORGANISER'")
                .params(organiser, event.id())
                .update();
        sql.sql("""
                        update content.mail m
                           set queued_at = l.at, next_at = l.at, settled_at = l.at + interval '3 seconds', state = 'KEPT'
                          from (select registration, at, row_number() over (partition by registration order by no) as version
                                  from content.registration_log where event = :event and registration is not null) l
                         where m.event = :event and m.fact = l.registration || '/' || l.version""").param("event", event.id()).update();
        sql.sql("""
                        with promised as (
                            update content.registration_form f set needs_gone_at = (f.needs_until + 1 + time '03:15') at time zone 'Europe/Sofia'
                             where f.event = :event and f.needs_until < (:today::timestamptz at time zone 'Europe/Sofia')::date returning *),
                        gone as (delete from content.registration_need n using promised f where n.event = f.event)
                        insert into content.registration_log (owner, event, step, done_by, at)
                        select f.owner, f.event, 'NEEDS_PURGED', 'CLOCK', f.needs_gone_at from promised f""")
                .param("event", event.id())
                .param("today", today.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime at(String written) {
        var parts = written.split(" ");
        return moment.apply(parts[0], LocalTime.parse(parts[1]));
    }
}

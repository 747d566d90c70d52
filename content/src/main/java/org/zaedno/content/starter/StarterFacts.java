package org.zaedno.content.starter;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.starter.StarterEvent.StarterHost;
import org.zaedno.content.starter.StarterFile.StarterItem;
import org.zaedno.content.starter.StarterFile.StarterPractice;
import org.zaedno.content.starter.StarterFile.StarterResource;
import org.zaedno.content.starter.StarterRegistrations.Opened;

/** Writes what practices, events and resources are besides their words. */
final class StarterFacts {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final JdbcClient sql;
    private final BiFunction<String, LocalTime, OffsetDateTime> moment;
    private final StarterRegistrations registration;
    private final StarterProgrammes programmes;
    private final Map<String, Opened> opened = new LinkedHashMap<>();

    /** @param moment of a day counted from the first start, and an hour */
    StarterFacts(JdbcClient sql, BiFunction<String, LocalTime, OffsetDateTime> moment) {
        this.sql = sql;
        this.moment = moment;
        this.programmes = new StarterProgrammes(sql);
        this.registration = new StarterRegistrations(sql, moment);
    }

    void write(StarterItem item, UUID id, UUID owner) {
        if (item.practice() != null) practice(item.practice(), id, owner);
        if (item.event() != null) {
            event(item.slug(), item.event(), id, owner);
            if (item.event().hosts() != null && item.author() != null)
                for (var host : item.event().hosts()) host(host, id, owner, StarterRows.id("person", item.author()));
        }
        if (item.resource() != null) resource(item.resource(), id, owner);
    }

    /** By the slug of the event. */
    Map<String, Opened> opened() {
        return opened;
    }

    private void practice(StarterPractice facts, UUID id, UUID owner) {
        sql.sql("""
                        insert into content.practice (owner, item, ages, families, settings, regions, year_from, year_to, evidence)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner,
                        id,
                        ClosedList.stored(facts.ages()),
                        ClosedList.stored(facts.families()),
                        ClosedList.stored(facts.settings()),
                        ClosedList.stored(facts.regions()),
                        facts.from(),
                        facts.to(),
                        facts.evidence().name())
                .update();
    }

    private void event(String slug, StarterEvent facts, UUID id, UUID owner) {
        var lastDay = facts.lastDay() == null ? facts.day() : facts.lastDay();
        var starts = moment.apply(facts.day(), facts.from() == null ? LocalTime.MIDNIGHT : facts.from());
        var ends = facts.to() == null
                ? moment.apply(lastDay, LocalTime.MIDNIGHT)
                        .atZoneSameInstant(WallTime.SOFIA)
                        .plusDays(1)
                        .toOffsetDateTime()
                : moment.apply(lastDay, facts.to());
        sql.sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format, town_bg, town_en, venue_bg, venue_en,
                                                   address_bg, address_en, languages, contact)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner,
                        id,
                        starts,
                        ends,
                        facts.format().name(),
                        facts.town().bg(),
                        facts.town().en(),
                        facts.venue().bg(),
                        facts.venue().en(),
                        facts.address().bg(),
                        facts.address().en(),
                        ClosedList.stored(facts.languages()),
                        facts.contact())
                .update();
        if (facts.online() != null)
            sql.sql("insert into content.event_link (owner, item, url) values (?, ?, ?)")
                    .params(owner, id, facts.online())
                    .update();
        programmes.write(facts, id, owner);
        if (facts.headcount() != null)
            sql.sql(
                            "insert into content.event_headcount (owner, event, participants, source_bg, source_en) values (?, ?, ?, ?, ?)")
                    .params(
                            owner,
                            id,
                            facts.headcount().participants(),
                            facts.headcount().source().bg(),
                            facts.headcount().source().en())
                    .update();
        if (facts.registration() != null)
            opened.put(slug, registration.write(facts.registration(), id, owner, facts.day(), lastDay));
    }

    private void host(StarterHost host, UUID event, UUID owner, UUID asked) {
        var id = UUID.randomUUID();
        var workspace = StarterRows.id("workspace", host.workspace());
        var offered = moment.apply(host.offered(), MORNING);
        var accepted = moment.apply(host.accepted(), MORNING);
        sql.sql("""
                        insert into content.event_host (id, owner, event, host, helps, state, offered_at, changed_at) values (?, ?, ?, ?, ?, 'ACCEPTED', ?, ?)""")
                .params(id, owner, event, workspace, host.helps(), offered, accepted)
                .update();
        sql.sql("""
                        insert into content.event_host_step (owner, event_host, state, helps, workspace, person, at)
                        values (:owner, :id, 'OPEN', :helps, :owner, :asked, :offered), (:owner, :id, 'ACCEPTED', :helps, :host, :answered, :accepted)""")
                .param("owner", owner)
                .param("id", id)
                .param("helps", host.helps())
                .param("asked", asked)
                .param("offered", offered)
                .param("host", workspace)
                .param("answered", StarterRows.id("person", host.by()))
                .param("accepted", accepted)
                .update();
    }

    private void resource(StarterResource facts, UUID id, UUID owner) {
        sql.sql("""
                        insert into content.resource (owner, item, type, authors, publisher_bg, publisher_en, year, issued_on, licence, audiences, languages)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner,
                        id,
                        facts.type().name(),
                        facts.authors().toArray(String[]::new),
                        facts.publisher().bg(),
                        facts.publisher().en(),
                        facts.issued() == null
                                ? facts.year()
                                : Integer.valueOf(facts.issued().getYear()),
                        facts.issued(),
                        facts.licence() == null ? null : facts.licence().name(),
                        ClosedList.stored(facts.audiences()),
                        ClosedList.stored(facts.languages()))
                .update();
        int position = 0;
        for (var link : facts.links()) {
            sql.sql("""
                            insert into content.resource_link (owner, item, position, url, label_bg, label_en, language)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            owner,
                            id,
                            position++,
                            link.url(),
                            link.label().bg(),
                            link.label().en(),
                            link.language().name())
                    .update();
        }
    }
}

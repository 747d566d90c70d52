package org.zaedno.hub.registration;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * An event for which registration is open, written past every door, also into the database of a hub in another process.
 *
 * @param path of its page, below the language
 */
record Forum(ItemId id, String path, int places) {
    private static final int PARTY_MAX = 3;

    /**
     * @param kept of these, for child protection departments
     * @param offers whose turn it is is asked, and has an hour
     */
    static Forum open(World world, WorkspaceId owner, int places, int kept, boolean offers) {
        var event = world.anItem(owner, Kind.EVENT)
                .edition(Language.BG, State.PUBLISHED, "Мрежата около едно семейство")
                .write();
        var sql = world.sql();
        sql.sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format, town_bg, town_en)
                        values (?, ?, now() + interval '30 days', now() + interval '31 days', 'BOTH', 'Варна', 'Varna')""").params(owner.value(), event.value()).update();
        sql.sql("""
                        insert into content.registration_form (owner, event, opens_at, closes_at, party_max, offer_for, needs_until, persons_until,
                                                               languages, changed_at)
                        values (?, ?, ?, now() + interval '20 days', ?, ?::interval, current_date + 40, current_date + 90, '{bg,en}', now())""")
                .params(
                        owner.value(),
                        event.value(),
                        OffsetDateTime.now().minusMinutes(1),
                        PARTY_MAX,
                        offers ? "1 hour" : null)
                .update();
        sql.sql("insert into content.place_count (owner, event, places, ceiling) values (?, ?, ?, ?)")
                .params(owner.value(), event.value(), places, places)
                .update();
        for (var kind : StandardKind.values()) {
            var id = UUID.randomUUID();
            sql.sql("""
                            insert into content.institution_kind (id, owner, event, code, position, name_bg, name_en)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            owner.value(),
                            event.value(),
                            kind.name(),
                            kind.ordinal(),
                            kind.names().bg(),
                            kind.names().en())
                    .update();
            if (kind == StandardKind.CHILD_PROTECTION && kept > 0)
                sql.sql(
                                "insert into content.place_hold (id, owner, event, kind, places, ceiling) values (?, ?, ?, ?, ?, ?)")
                        .params(UUID.randomUUID(), owner.value(), event.value(), id, kept, kept)
                        .update();
        }
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(event.value())
                .update();
        return new Forum(event, "/events/" + event, places);
    }
}

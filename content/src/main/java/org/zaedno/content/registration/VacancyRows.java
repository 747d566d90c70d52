package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** The limit, what is held of it and what is free, of the events the actor may read. */
@Repository
class VacancyRows {
    private record FreeHold(ItemId event, Vacancy.Held held) {}

    private final JdbcClient sql;

    VacancyRows(JdbcClient sql) {
        this.sql = sql;
    }

    PlaceLimit limit(ItemId event) {
        var holds = holds(event, "and released_at is null and (release_at is null or release_at > now())");
        return sql.sql("select places from content.place_count where event = ?")
                .param(event.value())
                .query((row, number) -> new PlaceLimit(places(row), holds))
                .optional()
                .orElse(PlaceLimit.NONE);
    }

    /** With those that were released since; together they may be more than there are places by now. */
    List<Hold> holdsEver(ItemId event) {
        return holds(event, "and places > 0");
    }

    private List<Hold> holds(ItemId event, String which) {
        return sql.sql("select kind, member, places, release_at from content.place_hold where event = ? " + which
                        + " order by kind, member")
                .param(event.value())
                .query((row, number) -> new Hold(whom(row), row.getInt("places"), Places.instant(row, "release_at")))
                .list();
    }

    /** A hold whose date has come is released whether the clock has been there or not. */
    Map<ItemId, Vacancy> of(Collection<ItemId> events) {
        var ids = events.stream().map(ItemId::value).toArray(UUID[]::new);
        var held = sql
                .sql("""
                        select h.event, h.kind, h.member, h.places, h.release_at, greatest(0, least(h.places - h.taken, c.places - c.taken)) as free
                          from content.place_hold h join content.place_count c on c.event = h.event
                         where h.event = any (?) and h.released_at is null and (h.release_at is null or h.release_at > now())
                         order by h.kind, h.member""")
                .params((Object) ids)
                .query((row, number) -> new FreeHold(
                        new ItemId(row.getObject("event", UUID.class)),
                        new Vacancy.Held(
                                whom(row),
                                row.getInt("places"),
                                row.getInt("free"),
                                Places.instant(row, "release_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        FreeHold::event, Collectors.mapping(FreeHold::held, Collectors.toList())));
        var vacancies = new HashMap<ItemId, Vacancy>();
        sql.sql("select event, places, taken, waiting from content.place_count where event = any (?)")
                .params((Object) ids)
                .query(row -> {
                    var event = new ItemId(row.getObject("event", UUID.class));
                    vacancies.put(
                            event,
                            new Vacancy(
                                    places(row),
                                    row.getInt("taken"),
                                    row.getInt("waiting"),
                                    held.getOrDefault(event, List.of())));
                });
        return vacancies;
    }

    private static Hold.Whom whom(ResultSet row) throws SQLException {
        var kind = row.getObject("kind", UUID.class);
        return kind != null
                ? new Hold.Whom.OfKind(new KindId(kind))
                : new Hold.Whom.OfMember(new WorkspaceId(row.getObject("member", UUID.class)));
    }

    private static Optional<Integer> places(ResultSet row) throws SQLException {
        return Optional.<@Nullable Integer>ofNullable(row.getObject("places", Integer.class));
    }
}

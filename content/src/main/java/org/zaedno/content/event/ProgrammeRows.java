package org.zaedno.content.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;

/** Programmes of the events the actor may read. */
@Repository
class ProgrammeRows {
    private record Row<T>(ItemId item, T what) {}

    private final JdbcClient sql;

    ProgrammeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Events without a programme are left out. */
    Map<ItemId, Programme> of(Collection<ItemId> items) {
        var ids = items.stream().map(ItemId::value).toArray(UUID[]::new);
        var rooms = by(
                ids,
                "select * from content.event_room where item = any (?) order by position, id",
                ProgrammeRows::room);
        var speakers = by(
                ids,
                "select * from content.event_speaker where item = any (?) order by position, id",
                ProgrammeRows::speaker);
        var sessions = by(ids, """
                select s.*,
                       array(select p.speaker from content.event_session_speaker p
                              where p.session = s.id and p.part = 'SPEAKER' order by p.position) as speakers,
                       (select p.speaker from content.event_session_speaker p
                         where p.session = s.id and p.part = 'MODERATOR') as moderator
                  from content.event_session s where s.item = any (?) order by s.position, s.id""", ProgrammeRows::session);
        return Stream.of(rooms, speakers, sessions)
                .flatMap(found -> found.keySet().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        item -> item,
                        item -> new Programme(
                                rooms.getOrDefault(item, List.of()),
                                speakers.getOrDefault(item, List.of()),
                                sessions.getOrDefault(item, List.of()))));
    }

    private <T> Map<ItemId, List<T>> by(UUID[] items, String question, RowMapper<T> mapper) {
        return sql
                .sql(question)
                .params((Object) items)
                .query((row, number) ->
                        new Row<>(new ItemId(row.getObject("item", UUID.class)), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::what, Collectors.toList())));
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(new RoomId(row.getObject("id", UUID.class)), names(row, "name"), names(row, "note"));
    }

    private static Speaker speaker(ResultSet row, int number) throws SQLException {
        return new Speaker(
                new SpeakerId(row.getObject("id", UUID.class)),
                names(row, "name"),
                names(row, "role"),
                names(row, "bio"));
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                row.getInt("day"),
                Optional.<@Nullable LocalTime>ofNullable(row.getObject("starts", LocalTime.class))
                        .map(from -> new SessionHours(from, to(row))),
                SessionKind.valueOf(row.getString("kind")),
                names(row, "title"),
                names(row, "summary"),
                Optional.<@Nullable UUID>ofNullable(row.getObject("room", UUID.class))
                        .map(RoomId::new),
                Arrays.stream((UUID[]) row.getArray("speakers").getArray())
                        .map(SpeakerId::new)
                        .toList(),
                Optional.<@Nullable UUID>ofNullable(row.getObject("moderator", UUID.class))
                        .map(SpeakerId::new));
    }

    private static LocalTime to(ResultSet row) {
        try {
            return row.getObject("ends", LocalTime.class);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }
}

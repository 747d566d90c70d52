package org.zaedno.content.registration;

import static org.zaedno.content.registration.RegistrationState.CANCELLED;
import static org.zaedno.content.registration.RegistrationState.CONFIRMED;
import static org.zaedno.content.registration.RegistrationState.DECLINED;
import static org.zaedno.content.registration.RegistrationState.OFFERED;
import static org.zaedno.content.registration.RegistrationState.WAITING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.publication.ItemId;

/**
 * Plays the log of an event again by the rule in plain words, from the first line to the last, and holds against it what the
 * log says, what the rows say, what is counted and what mail was queued. For events with a limit, holds for kinds of
 * institution, a waiting list and parties that keep their size; without approval and without the clock.
 */
public final class PlacesReplay {
    /** The mail of each step; a registration's depends on what it got. */
    private static final Map<String, String> MAILS = Map.of(
            "PLACED", "registration.promoted",
            "OFFERED", "registration.offered",
            "ACCEPTED", "registration.confirmed",
            "DECLINED", "registration.cancelled",
            "CANCELLED", "registration.cancelled",
            "CHANGED", "registration.changed");

    private record Row(
            UUID id,
            int arrival,
            UUID kind,
            int seats,
            RegistrationState state,
            int fromHold,
            int fromAll,
            int version) {}

    private record Line(UUID registration, String step, String state, int places) {}

    private static final class Party {
        final Row row;
        final List<String> mails = new ArrayList<>();
        RegistrationState ought = WAITING;
        RegistrationState said = WAITING;
        int fromHold;
        int fromAll;

        Party(Row row) {
            this.row = row;
        }
    }

    private final JdbcClient sql;
    private final UUID event;
    private final boolean offers;
    private final Map<UUID, Integer> free = new HashMap<>();
    private final Map<UUID, Party> parties = new LinkedHashMap<>();
    private final Map<UUID, Party> waiting = new LinkedHashMap<>();
    private final Set<Party> differing = new HashSet<>();
    private final Map<UUID, Integer> people = new HashMap<>();
    private final Map<UUID, List<String>> mails = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int limit;
    private int taken;

    private PlacesReplay(JdbcClient sql, UUID event) {
        this.sql = sql;
        this.event = event;
        limit = one("select places from content.place_count where event = ?");
        offers = one("select count(*) from content.registration_form where event = ? and offer_for is not null") > 0;
        sql.sql("select kind, places from content.place_hold where event = ?")
                .param(event)
                .query(row -> {
                    free.put(row.getObject(1, UUID.class), row.getInt(2));
                });
    }

    /** @param places how many there were in the beginning; @return what is wrong, nothing where all is exact */
    public static List<String> faults(JdbcClient sql, ItemId event, int places) {
        var replay = new PlacesReplay(sql, event.value());
        replay.limit = places;
        replay.play();
        return replay.faults;
    }

    private void play() {
        var rows = rows();
        for (var line : lines()) {
            if (line.registration == null) {
                cause("the limit becomes " + line.places);
                limit = line.places;
                settle(null);
            } else {
                played(line, rows.get(line.registration));
            }
        }
        cause("the end");
        if (parties.size() != rows.size())
            faults.add(rows.size() + " registrations, of which the log knows " + parties.size());
        parties.values().forEach(this::judge);
        counted("taken", taken);
        counted("waiting", waiting.size());
        counted("arrivals", parties.size());
        free.forEach((kind, left) -> {
            int inHold = parties.values().stream()
                    .filter(party -> kind.equals(party.row.kind))
                    .mapToInt(party -> party.fromHold)
                    .sum();
            equal(
                    "taken of a hold",
                    inHold,
                    one("select taken from content.place_hold where event = ? and kind = '" + kind + "'"));
        });
        equal(
                "mails in all",
                parties.values().stream().mapToInt(party -> party.mails.size()).sum(),
                one("select count(*) from content.mail where event = ?"));
    }

    private void played(Line line, Row row) {
        var state = RegistrationState.valueOf(line.state);
        switch (line.step) {
            case "REGISTERED" -> {
                cause("somebody comes");
                var party = new Party(row);
                parties.put(row.id, party);
                equal("the arrival of " + row.id, parties.size(), row.arrival);
                waiting.put(row.id, party);
                settle(party);
            }
            case "CANCELLED", "DECLINED" -> {
                var party = parties.get(row.id);
                cause("somebody goes");
                taken -= party.fromHold + party.fromAll;
                free.computeIfPresent(party.row.kind, (kind, left) -> left + party.fromHold);
                party.fromHold = 0;
                party.fromAll = 0;
                waiting.remove(row.id);
                ought(party, line.step.equals("CANCELLED") ? CANCELLED : DECLINED);
                settle(null);
            }
            case "ACCEPTED" -> {
                cause("somebody accepts");
                if (parties.get(row.id).ought == OFFERED) ought(parties.get(row.id), CONFIRMED);
            }
            case "CHANGED" -> cause("somebody changes a name");
            case "PLACED", "OFFERED" -> {}
            default -> faults.add("a step nobody made: " + line.step);
        }
        var party = parties.get(row.id);
        party.mails.add(
                line.step.equals("REGISTERED")
                        ? state == CONFIRMED ? "registration.confirmed" : "registration.waiting"
                        : MAILS.getOrDefault(line.step, line.step));
        party.said = state;
        compare(party);
    }

    /** Everybody who waits is asked in turn; who cannot be helped keeps from those behind what it could have used. */
    private void settle(@org.jspecify.annotations.Nullable Party fresh) {
        boolean keptAll = false;
        var kept = new HashSet<UUID>();
        for (var party : List.copyOf(waiting.values())) {
            int hold = kept.contains(party.row.kind) ? 0 : free.getOrDefault(party.row.kind, 0);
            int all = keptAll ? 0 : freeForAll();
            int seats = party.row.seats;
            if (hold + all >= seats && limit - taken >= seats) {
                party.fromHold = Math.min(seats, hold);
                party.fromAll = seats - party.fromHold;
                free.computeIfPresent(party.row.kind, (kind, left) -> left - party.fromHold);
                taken += seats;
                waiting.remove(party.row.id);
                ought(party, offers && party != fresh ? OFFERED : CONFIRMED);
            } else {
                keptAll = true;
                kept.add(party.row.kind);
                if (kept.containsAll(free.keySet())) break;
            }
        }
    }

    private int freeForAll() {
        return Math.max(
                0, limit - taken - free.values().stream().mapToInt(left -> left).sum());
    }

    private void ought(Party party, RegistrationState state) {
        party.ought = state;
        compare(party);
    }

    private void compare(Party party) {
        if (party.ought == party.said) differing.remove(party);
        else differing.add(party);
    }

    /** Before it everything that came of the one before has to be told. */
    private void cause(String what) {
        if (differing.isEmpty()) return;
        differing.forEach(party -> faults.add("before %s: arrival %d ought to be %s and is %s"
                .formatted(what, party.row.arrival, party.ought, party.said)));
        differing.clear();
    }

    private void judge(Party party) {
        var row = party.row;
        equal("the state of " + row.id, party.ought, row.state);
        equal("the seats of " + row.id, List.of(party.fromHold, party.fromAll), List.of(row.fromHold, row.fromAll));
        equal("the version of " + row.id, party.mails.size(), row.version);
        equal("the people of " + row.id, row.seats, people.getOrDefault(row.id, 0));
        var expected = IntStream.range(0, party.mails.size())
                .mapToObj(n -> row.id + "/" + (n + 1) + " " + party.mails.get(n))
                .toList();
        equal("the mails of " + row.id, expected, mails.getOrDefault(row.id, List.of()));
    }

    private Map<UUID, Row> rows() {
        sql.sql("select registration, count(*) from content.participant where event = ? group by 1")
                .param(event)
                .query(row -> {
                    people.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        sql.sql("""
                        select registration, fact || ' ' || template from content.mail where event = ?
                         order by registration, split_part(fact, '/', 2)::integer, template""").param(event).query(row -> {
            mails.computeIfAbsent(row.getObject(1, UUID.class), first -> new ArrayList<>())
                    .add(row.getString(2));
        });
        var rows = new HashMap<UUID, Row>();
        sql.sql("""
                        select id, arrival, coalesce(kind, event), seats, state, kind_seats, general_seats, version
                          from content.registration where event = ? order by arrival""").param(event).query(row -> {
            rows.put(
                    row.getObject(1, UUID.class),
                    new Row(
                            row.getObject(1, UUID.class),
                            row.getInt(2),
                            row.getObject(3, UUID.class),
                            row.getInt(4),
                            RegistrationState.valueOf(row.getString(5)),
                            row.getInt(6),
                            row.getInt(7),
                            row.getInt(8)));
        });
        return rows;
    }

    private List<Line> lines() {
        return sql.sql("""
                        select registration, step, state, coalesce((detail ->> 'places')::integer, 0) as places
                          from content.registration_log where event = ? order by no""")
                .param(event)
                .query((row, number) ->
                        new Line(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    private void counted(String what, int ought) {
        equal(what + " counted", ought, one("select " + what + " from content.place_count where event = ?"));
    }

    private int one(String statement) {
        return sql.sql(statement).param(event).query(Integer.class).single();
    }

    private void equal(String what, Object ought, Object is) {
        if (!ought.equals(is)) faults.add(what + ": " + ought + " expected, not " + is);
    }
}

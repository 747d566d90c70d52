package org.zaedno.hub.registration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What a registration would need at least: a counter, a row, a line for the pages, a mail. Without rights, log and words. */
final class BareTables {
    static final List<String> MADE = List.of(
            "create schema if not exists bench",
            "grant usage on schema bench to hub_app",
            """
            create table if not exists bench.place_count (
                event uuid primary key, places integer not null, taken integer not null default 0, waiting integer not null default 0,
                arrivals integer not null default 0, check (taken between 0 and places))""",
            """
            create table if not exists bench.registration (
                id uuid primary key, event uuid not null references bench.place_count, form_key text not null, secret_hash bytea not null unique,
                email text not null, state text not null, arrival integer not null, registered_at timestamptz not null default now(),
                unique (event, form_key), unique (event, arrival))""",
            """
            create table if not exists bench.change (
                no bigint generated always as identity primary key, tx xid8 not null default pg_current_xact_id(), subject uuid not null)""",
            """
            create table if not exists bench.mail (
                id uuid primary key default gen_random_uuid(), fact text not null, template text not null, address text not null,
                unique (fact, template))""",
            "grant select, insert, update on all tables in schema bench to hub_app");

    static final String TAKE = """
            with wanted as (select ?::uuid as event, ?::uuid as id, ?::text as key, ?::bytea as hash, ?::text as email),
            counter as (
                update bench.place_count c
                   set arrivals = c.arrivals + 1,
                       taken    = c.taken + case when c.waiting = 0 and c.taken < c.places then 1 else 0 end,
                       waiting  = c.waiting + case when c.waiting = 0 and c.taken < c.places then 0 else 1 end
                  from wanted w
                 where c.event = w.event and not exists (select from bench.registration r where r.event = w.event and r.form_key = w.key)
             returning c.arrivals as arrival, case when new.taken > old.taken then 'CONFIRMED' else 'WAITING' end as state),
            placed as (
                insert into bench.registration (id, event, form_key, secret_hash, email, state, arrival)
                select w.id, w.event, w.key, w.hash, w.email, k.state, k.arrival from wanted w, counter k returning id, event, state, email),
            changed as (insert into bench.change (subject) select event from placed),
            mailed as (insert into bench.mail (fact, template, address) select id::text, state, email from placed)
            select state from placed""";

    private BareTables() {}

    /** Asks first, then writes one thing after the other, as programs mostly do it. */
    static void chat(Connection connection, UUID event, String key) throws SQLException {
        connection.setAutoCommit(false);
        int taken;
        int places;
        int waiting;
        int arrivals;
        try (var ask = connection.prepareStatement(
                "select taken, places, waiting, arrivals from bench.place_count where event = ? for update")) {
            ask.setObject(1, event);
            try (var row = ask.executeQuery()) {
                row.next();
                taken = row.getInt(1);
                places = row.getInt(2);
                waiting = row.getInt(3);
                arrivals = row.getInt(4);
            }
        }
        run(connection, "select id from bench.registration where event = ? and form_key = ?", event, key);
        boolean placed = waiting == 0 && taken < places;
        var id = UUID.randomUUID();
        run(
                connection,
                "update bench.place_count set arrivals = ?, taken = ?, waiting = ? where event = ?",
                arrivals + 1,
                placed ? taken + 1 : taken,
                placed ? waiting : waiting + 1,
                event);
        run(
                connection,
                "insert into bench.registration (id, event, form_key, secret_hash, email, state, arrival) values (?, ?, ?, sha256(?::bytea), ?, ?, ?)",
                id,
                event,
                key,
                key,
                key + "@test.example",
                placed ? "CONFIRMED" : "WAITING",
                arrivals + 1);
        run(connection, "insert into bench.change (subject) values (?)", event);
        run(
                connection,
                "insert into bench.mail (fact, template, address) values (?, ?, ?)",
                id.toString(),
                placed ? "CONFIRMED" : "WAITING",
                key + "@test.example");
        connection.commit();
    }

    private static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int n = 0; n < values.length; n++) prepared.setObject(n + 1, values[n]);
            prepared.execute();
        }
    }
}

package org.zaedno.hub.indexing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.made.MadeItem;
import org.zaedno.search.made.MadeLibrary;
import org.zaedno.search.made.MadeText;

/** Writes made items into a hub's database, by the fastest way there is and past every door. */
final class LibraryRows {
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "NEWS", List.of("body"),
            "PRACTICE", List.of("problem", "approach", "results", "conditions"),
            "EVENT", List.of("body", "programme"),
            "RESOURCE", List.of("body", "use"));

    /** Items on their way at once: what is sent together, and no more of it in memory. */
    private static final int PART = 2_000;

    private final OwnHub hub;
    private final MadeLibrary library;
    private List<UUID> owners = List.of();
    private List<UUID> themes = List.of();
    private int items;
    private int editions;

    LibraryRows(OwnHub hub, MadeLibrary library) {
        this.hub = hub;
        this.library = library;
    }

    /** Editions so far. */
    int editions() {
        return editions;
    }

    /** Until there are as many editions. @param told whether the change log says so, in one transaction */
    void fill(int wanted, boolean told) throws SQLException, IOException {
        // At every start of the hub its database may be at another port.
        try (var connection = owner(hub.database())) {
            connection.setAutoCommit(false);
            owners = ids(
                    connection,
                    "select id from content.workspace order by joined nulls last, slug limit " + MadeLibrary.OWNERS);
            themes = ids(connection, "select id from content.theme order by position limit " + MadeLibrary.THEMES);
            // What they keep is written along with the rows.
            run(connection, "alter table content.item disable trigger user");
            run(connection, "alter table content.edition disable trigger user");
            while (editions < wanted) part(connection, wanted, told);
            run(connection, "alter table content.item enable trigger user");
            run(connection, "alter table content.edition enable trigger user");
            connection.commit();
            connection.setAutoCommit(true);
            for (var table : List.of("item", "edition", "item_theme", "placement"))
                run(connection, "vacuum analyze content." + table);
        }
    }

    static Connection owner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().role(), access.owner().password());
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("made " + number).getBytes(StandardCharsets.US_ASCII));
    }

    private void part(Connection connection, int wanted, boolean told) throws SQLException, IOException {
        var part = new ArrayList<MadeItem>();
        for (; part.size() < PART && editions < wanted; items++) {
            part.add(library.item(items));
            editions += part.getLast().texts().size();
        }
        copy(
                connection,
                "item",
                "id, owner, kind, slug, visibility, visible_from, visible_until, published, created_at, source",
                part,
                this::item);
        copy(
                connection,
                "edition",
                "owner, item, language, title, lead, sections, state, revision, published_revision, published_at, shown_at, changed_at, source_revision",
                part,
                this::texts);
        copy(
                connection,
                "item_theme",
                "owner, item, theme",
                part,
                item -> row(owner(item.owner()), id(item.number()), themes.get(item.theme() % themes.size())));
        copy(connection, "placement", "id, owner, item, host, direction, state, changed_at", part, this::placement);
        if (told) copy(connection, "change", "subject, what", part, item -> row(id(item.number()), "ITEM"));
    }

    private interface Rows {
        String of(MadeItem item);
    }

    /** By way of a table without policies: what has any cannot be copied into. */
    private static void copy(Connection connection, String table, String columns, List<MadeItem> items, Rows rows)
            throws SQLException {
        run(
                connection,
                "create temporary table made on commit drop as select %s from content.%s where false"
                        .formatted(columns, table));
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy made from stdin");
        for (var item : items) {
            var bytes = rows.of(item).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
        run(connection, "insert into content.%s (%s) select * from made".formatted(table, columns));
        run(connection, "drop table made");
    }

    private String item(MadeItem item) {
        return row(
                id(item.number()),
                owner(item.owner()),
                item.kind(),
                "made-" + item.number(),
                item.visibility(),
                time(item.from()),
                time(item.until()),
                item.published(),
                item.date(),
                "bg");
    }

    private String texts(MadeItem item) {
        return item.texts().stream().map(text -> edition(item, text)).collect(Collectors.joining());
    }

    private String edition(MadeItem item, MadeText text) {
        var came = item.published() ? item.date().toString() : "\\N";
        return row(
                owner(item.owner()),
                id(item.number()),
                text.language(),
                text.title(),
                text.lead(),
                sections(item, text),
                item.published() ? "PUBLISHED" : "DRAFT",
                1,
                item.published() ? 1 : "\\N",
                came,
                came,
                item.date(),
                text.language().equals("bg") ? "\\N" : 1);
    }

    /** Paragraphs in turn to the sections of the kind. Nothing in a made text has to be escaped. */
    private static String sections(MadeItem item, MadeText text) {
        var names = SECTIONS.get(item.kind());
        return IntStream.range(0, names.size())
                .mapToObj(section -> "\"" + names.get(section) + "\":\""
                        + IntStream.range(0, text.paragraphs().size())
                                .filter(n ->
                                        n * names.size() / text.paragraphs().size() == section)
                                .mapToObj(n -> "<p>" + text.paragraphs().get(n) + "</p>")
                                .collect(Collectors.joining())
                        + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String placement(MadeItem item) {
        return item.host()
                .filter(host -> !owner(host).equals(owner(item.owner())))
                .map(host -> row(
                        UUID.randomUUID(),
                        owner(item.owner()),
                        id(item.number()),
                        owner(host),
                        "OFFERED",
                        "ACCEPTED",
                        item.date()))
                .orElse("");
    }

    private UUID owner(int number) {
        return owners.get(number % owners.size());
    }

    private static String time(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("\\N");
    }

    private static String row(Object... columns) {
        return java.util.Arrays.stream(columns).map(Object::toString).collect(Collectors.joining("\t", "", "\n"));
    }

    private static List<UUID> ids(Connection connection, String select) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var rows = connection.createStatement().executeQuery(select)) {
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var made = connection.createStatement()) {
            made.execute(statement);
        }
    }
}

package org.zaedno.content.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.WorkspaceId;

/** The files the actor may read. */
@Repository
class KeptFiles {
    static final String FILE = """
            f.id, f.version, f.owner, f.name, f.type, f.content, f.bytes, f.width, f.height, f.focus_x, f.focus_y,
            f.alt_bg, f.alt_en, f.credit, f.licence, f.visibility, f.shows_child, f.uploaded_at, f.binned_at,
            coalesce((select p.name from content.person p where p.id = f.uploaded_by), '') as uploaded_by,
            array(select s.width from content.file_size s where s.file = f.id order by s.width) as widths""";

    private static final String FILTER = """
              from content.file f
             where f.owner = content.actor_workspace() and (f.binned_at is not null) = :binned
               and (:picture::boolean is null or (f.width is not null) = :picture)
               and (:text::text is null or f.name ilike :text or f.alt_bg ilike :text or f.alt_en ilike :text or f.credit ilike :text)
            """;

    private final JdbcClient sql;

    KeptFiles(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<KeptFile> find(FileId id) {
        return sql.sql("select " + FILE + " from content.file f where f.id = ?")
                .param(id.value())
                .query(KeptFiles::file)
                .optional();
    }

    List<KeptFile> findAll(Collection<FileId> ids) {
        return sql.sql("select " + FILE + " from content.file f where f.id = any (?)")
                .params((Object) ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(KeptFiles::file)
                .list();
    }

    /** In the library of this workspace, also from its bin. */
    Optional<KeptFile> uploadedBefore(WorkspaceId owner, ContentHash uploaded) {
        return sql.sql("select " + FILE + " from content.file f where f.owner = ? and f.uploaded_hash = ?")
                .params(owner.value(), uploaded.hex())
                .query(KeptFiles::file)
                .optional();
    }

    /** Where the bytes of a smaller size lie. */
    Optional<ContentHash> size(FileId id, int width) {
        return sql.sql("select content from content.file_size where file = ? and width = ?")
                .params(id.value(), width)
                .query((row, number) -> new ContentHash(row.getString("content")))
                .optional();
    }

    /** In bytes, with all sizes and the bin. The next of this workspace who asks waits until this transaction ends. */
    long roomTaken(WorkspaceId owner) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('files:' || ?, 0))")
                .param(owner.toString())
                .query((row, number) -> owner)
                .single();
        return room(owner);
    }

    /** Until this transaction ends no bytes are swept away: what is put now is named by the time they are looked at. */
    void holdBytes() {
        sql.sql("select pg_advisory_xact_lock_shared(" + FileRetention.BYTES + ")")
                .query((row, number) -> true)
                .single();
    }

    long room(WorkspaceId owner) {
        return sql.sql("select coalesce(sum(room), 0) from content.file where owner = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    long count(FileFilter filter) {
        return filtered("select count(*) " + FILTER, filter).query(Long.class).single();
    }

    List<KeptFile> list(FileFilter filter, int offset, int limit) {
        return filtered(
                        "select " + FILE + FILTER + " order by f.uploaded_at desc, f.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(KeptFiles::file)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String statement, FileFilter filter) {
        return sql.sql(statement)
                .param("binned", filter.binned())
                .param(
                        "picture",
                        filter.family().map(f -> f == FileFilter.Family.PICTURE).orElse(null))
                .param("text", filter.text().map(KeptFiles::containing).orElse(null));
    }

    void insert(FileId id, Actor.Acting by, Received file, Instant now) {
        sql.sql("""
                        insert into content.file (id, owner, name, type, content, bytes, room, width, height, visibility, uploaded_hash, uploaded_at, uploaded_by)
                        values (:id, :owner, :name, :type, :content, :bytes, :room, :width, :height, :visibility, :uploaded, :at, :by)""")
                .param("id", id.value())
                .param("owner", by.workspace().value())
                .param("name", file.name().value())
                .param("type", file.type().name())
                .param("content", file.main().hex())
                .param("bytes", file.bytes())
                .param("room", file.room())
                .param("width", file.largest().map(Rendition::width).orElse(null))
                .param("height", file.largest().map(Rendition::height).orElse(null))
                .param("visibility", FileWords.none().visibility().name())
                .param("uploaded", file.uploaded().hex())
                .param("at", at(now))
                .param("by", by.person().value())
                .update();
        for (var size : file.smaller()) {
            sql.sql("""
                            insert into content.file_size (owner, file, width, height, bytes, content)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            by.workspace().value(),
                            id.value(),
                            size.width(),
                            size.height(),
                            size.bytes().length,
                            Received.hash(size.bytes()).hex())
                    .update();
        }
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void describe(KeptFile file, String name, FileWords words) {
        int updated = sql.sql("""
                        update content.file
                           set version = version + 1, name = :name, alt_bg = :altBg, alt_en = :altEn, credit = :credit, licence = :licence,
                               visibility = :visibility, focus_x = :x, focus_y = :y, shows_child = :child
                         where id = :id and version = :version""")
                .param("id", file.id().value())
                .param("version", file.version())
                .param("name", name)
                .param("altBg", words.alt().bg())
                .param("altEn", words.alt().en())
                .param("credit", words.credit())
                .param("licence", words.licence().name())
                .param("visibility", words.visibility().name())
                .param("x", words.focus().x())
                .param("y", words.focus().y())
                .param("child", words.showsChild().map(Enum::name).orElse(null))
                .update();
        if (updated == 0) throw new ChangedMeanwhile();
    }

    void bin(FileId id, UUID by, Instant now) {
        sql.sql("update content.file set version = version + 1, binned_at = ?, binned_by = ? where id = ?")
                .params(at(now), by, id.value())
                .update();
    }

    void takeOutOfBin(FileId id) {
        sql.sql("update content.file set version = version + 1, binned_at = null, binned_by = null where id = ?")
                .param(id.value())
                .update();
    }

    static KeptFile file(ResultSet row, int number) throws SQLException {
        int width = row.getInt("width");
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                new ContentHash(row.getString("content")),
                row.getLong("bytes"),
                width == 0 ? Optional.empty() : Optional.of(new KeptFile.Extent(width, row.getInt("height"))),
                Arrays.stream((Integer[]) row.getArray("widths").getArray()).toList(),
                words(row),
                instant(row, "uploaded_at").orElseThrow(),
                row.getString("uploaded_by"),
                instant(row, "binned_at"));
    }

    private static FileWords words(ResultSet row) throws SQLException {
        return new FileWords(
                new Names(row.getString("alt_bg"), row.getString("alt_en")),
                row.getString("credit"),
                Licence.valueOf(row.getString("licence")),
                Visibility.valueOf(row.getString("visibility")),
                new Focus(row.getInt("focus_x"), row.getInt("focus_y")),
                Optional.ofNullable(row.getString("shows_child")).map(ShowsChild::valueOf));
    }

    private static String containing(String text) {
        return "%" + TypedText.line(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

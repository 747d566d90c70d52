package org.zaedno.content.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.WorkspaceId;

/** Who is in the coalition: the public face of every workspace, in the order of joining. */
@Service
@Transactional(readOnly = true)
public class CoalitionDirectory {
    private static final String WORKSPACE = """
            select id, slug, type, name_bg, name_en, short_bg, short_en, about_bg, about_en, website,
                   email, phone, town_bg, town_en, address_bg, address_en,
                   mark_yarn, mark_core, mark_ring, mark_corner, mark_tone, colour, joined, sample, archived_at
              from content.workspace""";

    private final JdbcClient sql;

    CoalitionDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Members, convenor and guests; openly fictional ones joined last. */
    public List<Workspace> all() {
        return sql.sql(WORKSPACE + " order by joined")
                .query(CoalitionDirectory::workspace)
                .list();
    }

    /** Organisations and experts only; in a trial the fictional ones too, after the real. */
    public List<Workspace> members() {
        return all().stream().filter(workspace -> workspace.type().isMember()).toList();
    }

    public Optional<Workspace> find(Slug slug) {
        return sql.sql(WORKSPACE + " where slug = ?")
                .param(slug.value())
                .query(CoalitionDirectory::workspace)
                .optional();
    }

    public Optional<Workspace> find(WorkspaceId id) {
        return sql.sql(WORKSPACE + " where id = ?")
                .param(id.value())
                .query(CoalitionDirectory::workspace)
                .optional();
    }

    private static Workspace workspace(ResultSet row, int number) throws SQLException {
        return new Workspace(
                new WorkspaceId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                WorkspaceType.valueOf(row.getString("type")),
                new Names(row.getString("name_bg"), row.getString("name_en")),
                new Names(row.getString("short_bg"), row.getString("short_en")),
                new Names(row.getString("about_bg"), row.getString("about_en")),
                new Mark(
                        row.getInt("mark_yarn"),
                        row.getInt("mark_core"),
                        row.getInt("mark_ring"),
                        row.getInt("mark_corner"),
                        row.getInt("mark_tone"),
                        Optional.ofNullable(row.getString("colour")).map(Colour::new)),
                row.getInt("joined"),
                row.getBoolean("sample"),
                new Contacts(
                        Optional.ofNullable(row.getString("website")),
                        row.getString("email"),
                        row.getString("phone"),
                        new Names(row.getString("town_bg"), row.getString("town_en")),
                        new Names(row.getString("address_bg"), row.getString("address_en"))),
                Optional.ofNullable(row.getObject("archived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

package org.zaedno.content.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** Views of lists that were given a name: one's own, and those that an editor made for everybody in the workspace. */
@Service
@Transactional
public class SavedViews {
    /** Of one person, or shared, on one list: more tabs than that are a list of their own. */
    private static final int VIEWS_MAX = 12;

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    SavedViews(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Shared ones first, then one's own, each in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String list) {
        tenancy.acting();
        return sql.sql("""
                        select id, name, query, shared from content.saved_view
                         where owner = content.actor_workspace() and list = ? order by shared desc, at, id""").param(list).query(SavedViews::view).list();
    }

    /**
     * @throws InvalidValue for no name or one over its limit, for a query over its limit, and where there are too many
     * @throws NotAllowed for one for everybody, unless an editor or a coordinator makes it
     */
    public SavedView save(String list, String name, String query, boolean shared) {
        var me = tenancy.acting();
        var called = TypedText.line(name);
        if (TypedText.saysNothing(called)) throw new InvalidValue("view-name");
        if (called.length() > SavedView.NAME_MAX)
            throw new InvalidValue("view-long", SavedView.NAME_MAX, called.length());
        if (query.length() > SavedView.QUERY_MAX) throw new InvalidValue("view-query");
        if (tenancy.roles().isEmpty()) throw new NotAllowed("author");
        if (shared && !gives()) throw new NotAllowed("editor");
        long alike = of(list).stream().filter(view -> view.shared() == shared).count();
        if (alike >= VIEWS_MAX) throw new InvalidValue("view-many", VIEWS_MAX);
        var view = new SavedView(UUID.randomUUID(), called, query, shared);
        sql.sql("""
                        insert into content.saved_view (id, owner, person, shared, list, name, query, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        view.id(),
                        me.workspace().value(),
                        me.person().value(),
                        shared,
                        list,
                        called,
                        query,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return view;
    }

    /** @throws NotFound for one that is gone or somebody else's @throws NotAllowed for a shared one without the role */
    public void forget(UUID id) {
        tenancy.acting();
        var view = sql.sql("""
                        select id, name, query, shared from content.saved_view
                         where owner = content.actor_workspace() and id = ?""").param(id).query(SavedViews::view).optional().orElseThrow(NotFound::new);
        if (view.shared() && !gives()) throw new NotAllowed("editor");
        sql.sql("delete from content.saved_view where id = ?").param(id).update();
    }

    /** Whether the acting person makes views for everybody; for check boxes. */
    @Transactional(readOnly = true)
    public boolean gives() {
        return tenancy.roles().stream().anyMatch(role -> role.equals("EDITOR") || role.equals("COORDINATOR"));
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"));
    }
}

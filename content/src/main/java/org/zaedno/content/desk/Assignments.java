package org.zaedno.content.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;

/**
 * Who translates and who checks what, until when. Editors and coordinators give work to anybody whose role it fits;
 * whoever writes may take on a translation nobody has, and give their own back. One person a task of an edition.
 */
@Service
@Transactional
public class Assignments {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Set<String> EDITORS = Set.of("EDITOR", "COORDINATOR");
    private static final Set<String> WRITERS = Set.of("AUTHOR", "EDITOR", "COORDINATOR");

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    Assignments(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Assignment> of(Collection<ItemId> items) {
        tenancy.acting();
        if (items.isEmpty()) return List.of();
        return sql.sql("""
                        select a.item, a.language, a.task, a.person, coalesce(p.name, '') as name, a.due
                          from content.assignment a left join content.person p on p.id = a.person
                         where a.owner = content.actor_workspace() and a.item = any (?)
                         order by a.item, a.language, a.task desc""")
                .param(items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(Assignments::assignment)
                .list();
    }

    /**
     * Gives the task to this person instead of whoever had it; the same again changes nothing but the day.
     *
     * @throws NotFound for an item that is not this workspace's, or lies in the bin
     * @throws NotAllowed for an author who gives it to somebody else or takes it from somebody
     * @throws InvalidValue for a person without the role it needs, or a day that is over
     */
    public void give(ItemId item, Language language, Task task, PersonId person, Optional<LocalDate> due) {
        var me = tenancy.acting().person();
        requireMine(item);
        boolean editor = require(item, language, task, me);
        if (!editor && !person.equals(me)) throw new NotAllowed("editor");
        if (rolesOf(person).stream().noneMatch(task == Task.CHECK ? EDITORS::contains : WRITERS::contains))
            throw new InvalidValue(task == Task.CHECK ? "checker" : "translator");
        var now = clock.instant();
        if (due.filter(day -> day.isBefore(LocalDate.ofInstant(now, SOFIA))).isPresent())
            throw new InvalidValue("due-past");
        sql.sql("""
                        insert into content.assignment (owner, item, language, task, person, due, by, at)
                        values (content.actor_workspace(), :item, :language, :task, :person, :due, :by, :at)
                        on conflict (item, language, task) do update
                           set person = excluded.person, due = excluded.due, by = excluded.by, at = excluded.at""")
                .param("item", item.value())
                .param("language", language.tag())
                .param("task", task.name())
                .param("person", person.value())
                .param("due", due.orElse(null))
                .param("by", me.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody has it any more; twice is once. @throws NotAllowed for an author whose it is not */
    public void takeBack(ItemId item, Language language, Task task) {
        requireMine(item);
        require(item, language, task, tenancy.acting().person());
        sql.sql("delete from content.assignment where item = ? and language = ? and task = ?")
                .params(item.value(), language.tag(), task.name())
                .update();
    }

    /** @return whether the acting person gives out work; else it must be free or theirs */
    private boolean require(ItemId item, Language language, Task task, PersonId me) {
        var roles = tenancy.roles();
        if (roles.stream().anyMatch(EDITORS::contains)) return true;
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (roles.stream().noneMatch(WRITERS::contains)) throw new NotAllowed("author");
        boolean others = sql.sql("select person from content.assignment where item = ? and language = ? and task = ?")
                .params(item.value(), language.tag(), task.name())
                .query(UUID.class)
                .optional()
                .filter(has -> !has.equals(me.value()))
                .isPresent();
        if (others) throw new NotAllowed("editor");
        return false;
    }

    /** Held until the end: of two who take the same at once, the second is told. */
    private void requireMine(ItemId item) {
        boolean mine =
                sql.sql("""
                        select true from content.item
                         where id = ? and owner = content.actor_workspace() and binned_at is null for no key update""").param(item.value()).query(Boolean.class).optional().isPresent();
        if (!mine) throw new NotFound();
    }

    private List<String> rolesOf(PersonId person) {
        return sql.sql(
                        "select unnest(roles) from content.membership where workspace = content.actor_workspace() and person = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new ItemId(row.getObject("item", UUID.class)),
                Language.of(row.getString("language")).orElseThrow(),
                Task.valueOf(row.getString("task")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)));
    }
}

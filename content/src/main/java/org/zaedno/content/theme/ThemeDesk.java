package org.zaedno.content.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;

/** Where the coalition's themes are kept by who holds that duty. Every change is told to the readers' pages. */
@Service
@Transactional
public class ThemeDesk {
    private final JdbcClient sql;
    private final Themes themes;
    private final Duties duties;

    ThemeDesk(JdbcClient sql, Themes themes, Duties duties) {
        this.sql = sql;
        this.themes = themes;
        this.duties = duties;
    }

    /**
     * Adds a theme at the end. Its address is made of the English name and stays.
     *
     * @throws InvalidValue for a name that is missing or over its limit, and where the address is taken
     */
    public Theme add(Names name, Names introduction) {
        duties.require(Duty.THEMES);
        var called = named(name);
        var introduced = introduced(introduction);
        var id = ThemeId.fresh();
        try {
            sql.sql("""
                            insert into content.theme (id, slug, position, name_bg, name_en, introduction_bg, introduction_en)
                            select ?, ?, coalesce(max(position), -1) + 1, ?, ?, ?, ? from content.theme""")
                    .params(
                            id.value(),
                            Slug.from(called.en()).value(),
                            called.bg(),
                            called.en(),
                            introduced.bg(),
                            introduced.en())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new InvalidValue("theme-taken");
        }
        tell(id);
        return find(id);
    }

    /** New words; the address stays. @throws ChangedMeanwhile when somebody else was faster */
    public Theme rename(ThemeId id, Names name, Names introduction, int expectedVersion) {
        duties.require(Duty.THEMES);
        var called = named(name);
        var introduced = introduced(introduction);
        find(id);
        int changed = sql.sql("""
                        update content.theme set version = version + 1, name_bg = ?, name_en = ?, introduction_bg = ?, introduction_en = ?
                         where id = ? and version = ?""")
                .params(called.bg(), called.en(), introduced.bg(), introduced.en(), id.value(), expectedVersion)
                .update();
        if (changed == 0) throw new ChangedMeanwhile();
        tell(id);
        return find(id);
    }

    /** Puts a theme at this place of the list, the first being 0; behind the end means last. */
    public void move(ThemeId id, int place) {
        duties.require(Duty.THEMES);
        sql.sql("select from content.theme order by id for no key update")
                .query((row, number) -> id)
                .list();
        var moved = find(id);
        var order = new ArrayList<>(themes.all());
        order.remove(moved);
        order.add(Math.clamp(place, 0, order.size()), moved);
        arrange(order);
        tell(id);
    }

    /** No more offered for new texts; those that carry it keep it. The same again changes nothing. */
    public void retire(ThemeId id) {
        duties.require(Duty.THEMES);
        set(id, "now()");
    }

    public void bringBack(ThemeId id) {
        duties.require(Duty.THEMES);
        set(id, "null");
    }

    private void set(ThemeId id, String retired) {
        find(id);
        sql.sql("update content.theme set version = version + 1, retired_at = " + retired + " where id = ?")
                .param(id.value())
                .update();
        tell(id);
    }

    private void arrange(List<Theme> order) {
        sql.sql("""
                        update content.theme t set position = o.place - 1
                          from unnest(?::uuid[]) with ordinality as o (id, place) where t.id = o.id and t.position <> o.place - 1""")
                .param(order.stream().map(theme -> theme.id().value()).toArray(UUID[]::new))
                .update();
    }

    private Theme find(ThemeId id) {
        return themes.all().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void tell(ThemeId id) {
        sql.sql("insert into content.change (subject, what) values (?, 'THEME')")
                .param(id.value())
                .update();
    }

    private static Names named(Names typed) {
        var name = new Names(TypedText.line(typed.bg()), TypedText.line(typed.en()));
        if (TypedText.saysNothing(name.bg()) || TypedText.saysNothing(name.en())) throw new InvalidValue("names-empty");
        int length = Math.max(name.bg().length(), name.en().length());
        if (length > Theme.NAME_MAX) throw new InvalidValue("names-long", Theme.NAME_MAX, length);
        return name;
    }

    private static Names introduced(Names typed) {
        var text = new Names(
                TypedText.fit(typed.bg()).strip(), TypedText.fit(typed.en()).strip());
        int length = Math.max(text.bg().length(), text.en().length());
        if (length > Theme.INTRODUCTION_MAX)
            throw new InvalidValue("introduction-long", Theme.INTRODUCTION_MAX, length);
        return text;
    }
}

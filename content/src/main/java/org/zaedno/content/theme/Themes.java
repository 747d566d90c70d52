package org.zaedno.content.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;

/** The coalition's list of themes, in the order its editors gave it. */
@Service
@Transactional(readOnly = true)
public class Themes {
    private final JdbcClient sql;

    Themes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Retired ones too: texts may still carry them. */
    public List<Theme> all() {
        return sql.sql("""
                        select id, version, slug, name_bg, name_en, introduction_bg, introduction_en, retired_at is not null as retired
                          from content.theme order by position""")
                .query((row, number) -> new Theme(
                        new ThemeId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        new Slug(row.getString("slug")),
                        new Names(row.getString("name_bg"), row.getString("name_en")),
                        new Names(row.getString("introduction_bg"), row.getString("introduction_en")),
                        row.getBoolean("retired")))
                .list();
    }

    /** Those to choose from for a text that carries these already. */
    public List<Theme> offered(Set<ThemeId> carried) {
        return all().stream()
                .filter(theme -> !theme.retired() || carried.contains(theme.id()))
                .toList();
    }

    public Optional<Theme> find(Slug slug) {
        return all().stream().filter(theme -> theme.slug().equals(slug)).findFirst();
    }
}

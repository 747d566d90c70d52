package org.zaedno.content.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.practice.Region;

/** Bulgaria's towns, and in which district each lies. */
@Service
@Transactional(readOnly = true)
public class Towns {
    private final JdbcClient sql;

    Towns(JdbcClient sql) {
        this.sql = sql;
    }

    /** By their Bulgarian names, each once. */
    public List<Names> names() {
        return sql.sql("select distinct name_bg as bg, name_en as en from content.town order by name_bg")
                .query(Names.class)
                .list();
    }

    /** Of a town as somebody wrote it, in either alphabet. Empty for what is not known, and for a name that two towns have. */
    public Optional<Region> region(String town) {
        return sql.sql("select coalesce(content.region_of(?), '')")
                .param(town)
                .query(String.class)
                .optional()
                .filter(region -> !region.isEmpty())
                .map(Region::valueOf);
    }
}

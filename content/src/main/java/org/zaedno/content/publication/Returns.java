package org.zaedno.content.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;

/** Why something was sent back, by a reviewer or by the hub itself: it stands until the next step. */
@Service
@Transactional(readOnly = true)
public class Returns {
    private final JdbcClient sql;
    private final DeskRights rights;

    Returns(JdbcClient sql, DeskRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /** Of the editions whose last step it was to be sent back, or to be taken out of sight by the hub. */
    public Map<Language, Returned> of(ItemId id) {
        rights.own(id);
        var returns = new TreeMap<Language, Returned>();
        sql.sql("""
                        select language, reason, person, at, cause
                          from (select distinct on (s.language) s.language, s.step, s.cause, s.reason, coalesce(p.name, '') as person, s.at
                                  from content.edition_step s left join content.person p on p.id = s.person
                                 where s.item = ? order by s.language, s.no desc) last
                         where step = 'SEND_BACK' or cause is not null""").param(id.value()).query((ResultSet row) -> put(returns, row));
        return returns;
    }

    private static void put(Map<Language, Returned> returns, ResultSet row) throws SQLException {
        returns.put(
                Language.of(row.getString("language")).orElseThrow(),
                new Returned(
                        row.getString("reason"),
                        row.getString("person"),
                        Items.instant(row, "at").orElseThrow(),
                        Optional.ofNullable(row.getString("cause"))));
    }
}

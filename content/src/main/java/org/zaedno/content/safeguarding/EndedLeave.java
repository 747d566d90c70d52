package org.zaedno.content.safeguarding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.LostLeave;

/** Leave for a picture that was taken back or is over, and stories whose consent is over. The database tells which. */
@Repository
class EndedLeave implements LostLeave {
    private final JdbcClient sql;

    EndedLeave(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Lost> now(int limit) {
        return sql.sql(
                        "select item, language, cause, reason from content.lost_leave() order by item, language, cause limit ?")
                .param(limit)
                .query((row, number) -> new Lost(
                        new ItemId(row.getObject("item", UUID.class)),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getString("cause"),
                        row.getString("reason")))
                .list();
    }
}

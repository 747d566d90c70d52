package org.zaedno.content.safeguarding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.safeguarding.Detail.Reason;
import org.zaedno.content.tenancy.PersonId;

/** Findings somebody answered for, known by their fingerprints; never changed, the last word counts. */
@Repository
class Acknowledgements {
    record Mark(Detail detail, int fingerprint) {
        static Mark of(Finding finding, ItemId item) {
            return new Mark(finding.detail(), finding.fingerprint(item.value()));
        }
    }

    private record Row(Mark mark, Optional<Reason> reason) {}

    private final JdbcClient sql;

    Acknowledgements(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Mark, Reason> of(ItemId item) {
        var last = new HashMap<Mark, Reason>();
        sql.sql("select detail, fingerprint, reason from content.acknowledgement where item = ? order by no")
                .param(item.value())
                .query((row, number) -> new Row(
                        new Mark(Detail.valueOf(row.getString("detail")), row.getInt("fingerprint")),
                        Optional.ofNullable(row.getString("reason")).map(Reason::valueOf)))
                .list()
                .forEach(row -> row.reason()
                        .ifPresentOrElse(reason -> last.put(row.mark(), reason), () -> last.remove(row.mark())));
        return last;
    }

    void write(Item item, Finding finding, Optional<Reason> reason, PersonId by, Instant now) {
        var mark = Mark.of(finding, item.id());
        sql.sql("""
                        insert into content.acknowledgement (owner, item, detail, fingerprint, reason, person, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.owner().value(),
                        item.id().value(),
                        mark.detail().name(),
                        mark.fingerprint(),
                        reason.map(Enum::name).orElse(null),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package org.zaedno.content.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has changed, for followers that keep their own checkpoint. Only system jobs may read it. A follower must be
 * idempotent: after a crash it is given the same rows again.
 */
@Service
@Transactional(readOnly = true)
public class ChangeLog {
    /** Rows in one answer: small enough to be applied within a moment. */
    private static final int BATCH = 500;

    /** A place in the log. Rows are ordered by transaction first: a lower number can commit after a higher one. */
    public record Position(long transaction, long number) {}

    /** @param forReaders whether readers see the difference; else only editors do */
    public record Change(Position position, UUID subject, String what) {
        public boolean forReaders() {
            return !what.equals("DRAFT") && !what.equals("PEOPLE");
        }

        public boolean isItem() {
            return what.equals("ITEM") || what.equals("DRAFT");
        }
    }

    private final JdbcClient sql;

    ChangeLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** In order, at most 500; only rows that no transaction still running can precede. */
    public List<Change> after(Position position) {
        return sql.sql("""
                        select tx::text::bigint as tx, no, subject, what from content.change
                         where (tx, no) > (?::text::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
                         order by tx, no limit ?""")
                .params(Long.toString(position.transaction()), position.number(), BATCH)
                .query((row, number) -> new Change(
                        new Position(row.getLong("tx"), row.getLong("no")),
                        row.getObject("subject", UUID.class),
                        row.getString("what")))
                .list();
    }

    /** A place such that everything committed before this call lies at or before it, and the rest after it. */
    public Position now() {
        return sql.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as tx")
                .query((row, number) -> new Position(row.getLong("tx"), Long.MAX_VALUE))
                .single();
    }
}

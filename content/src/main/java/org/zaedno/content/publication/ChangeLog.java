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
    /** Before every change: PostgreSQL gives this transaction to nobody. */
    private static final Position BEGINNING = new Position(1, 0);
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

    /**
     * The last place that {@link #after} has reached or will: whoever reads everything from here on and then follows
     * misses nothing, and may be given something again. Survives a crash of the database, as a mere transaction number
     * would not.
     */
    public Position now() {
        return sql.sql("""
                        select tx::text::bigint as tx, no from content.change
                         where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx desc, no desc limit 1""")
                .query((row, number) -> new Position(row.getLong("tx"), row.getLong("no")))
                .optional()
                .orElse(BEGINNING);
    }

    /**
     * Whether {@link #after} can have come to this place. It cannot in another database, nor where a backup was restored:
     * there the row may be missing, or belong to a transaction that the new server has still before it.
     */
    public boolean knows(Position position) {
        if (position.equals(BEGINNING)) return true;
        return sql.sql("""
                        select exists (select from content.change
                                        where tx = ?::text::xid8 and no = ? and tx < pg_snapshot_xmin(pg_current_snapshot()))""")
                .params(Long.toString(position.transaction()), position.number())
                .query(Boolean.class)
                .single();
    }
}

package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.Content;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.publication.ChangeLog.Change;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

class ChangeLogTest {
    private static final Actor FOLLOWER = new Actor.SystemJob(JobName.INDEXING);

    private final Content content = Content.fresh(1);
    private final ChangeLog log = content.get(ChangeLog.class);

    @AfterEach
    void end() {
        content.close();
    }

    @Test
    void a_lower_number_that_commits_after_a_higher_one_is_not_lost() throws SQLException {
        var slow = UUID.randomUUID();
        var fast = UUID.randomUUID();
        var position = now();
        var seen = new ArrayList<UUID>();
        try (var early = connection();
                var late = connection()) {
            write(early, slow);
            write(late, fast);
            late.commit();
            position = follow(position, seen);
            assertThat(seen).isEmpty(); // what came before it may still commit

            early.commit();
            follow(position, seen);
        }
        assertThat(seen).containsExactly(slow, fast);
    }

    @Test
    void a_transaction_that_began_first_and_wrote_last_is_not_lost() throws SQLException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var seen = new ArrayList<UUID>();
        try (var early = connection();
                var late = connection()) {
            early.createStatement().execute("select pg_current_xact_id()");
            write(late, second);
            late.commit();
            var position = follow(now(), seen);
            write(early, first);
            early.commit();
            follow(position, seen);
        }
        assertThat(seen).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_was_rolled_back_never_happened_and_holds_nobody_up() throws SQLException {
        var kept = UUID.randomUUID();
        var seen = new ArrayList<UUID>();
        try (var failing = connection();
                var working = connection()) {
            write(failing, UUID.randomUUID());
            write(working, kept);
            working.commit();
            failing.rollback();
            follow(new Position(1, 0), seen);
        }
        assertThat(seen).containsExactly(kept);
    }

    @Test
    void a_follower_that_starts_now_gets_everything_that_was_not_finished_yet() throws SQLException {
        var running = UUID.randomUUID();
        var finished = UUID.randomUUID();
        var seen = new ArrayList<UUID>();
        try (var open = connection();
                var done = connection()) {
            write(open, running);
            write(done, finished);
            done.commit();
            var position = now();
            open.commit();
            follow(position, seen);
        }
        assertThat(seen).contains(running);
    }

    @Test
    void nothing_finished_comes_again_after_now() throws SQLException {
        try (var connection = connection()) {
            write(connection, UUID.randomUUID());
            connection.commit();
        }

        assertThat(content.as(FOLLOWER, () -> log.after(log.now()))).isEmpty();
    }

    @Test
    void a_long_log_is_given_in_order_in_batches_without_a_gap() throws SQLException {
        var written = new ArrayList<UUID>();
        try (var connection = connection()) {
            for (int number = 1; number <= 1_203; number++) {
                var subject = UUID.randomUUID();
                write(connection, subject);
                written.add(subject);
                if (number % 7 == 0) connection.commit();
            }
            connection.commit();
        }
        var seen = new ArrayList<UUID>();

        follow(new Position(1, 0), seen);

        assertThat(seen).containsExactlyElementsOf(written);
    }

    @Test
    void an_empty_log_has_a_beginning_and_a_log_knows_its_own_places_only() throws SQLException {
        assertThat(now()).isEqualTo(new Position(1, 0));
        assertThat(knows(now())).isTrue();

        try (var connection = connection()) {
            write(connection, UUID.randomUUID());
            connection.commit();
        }

        assertThat(knows(now())).isTrue();
        assertThat(knows(new Position(now().transaction() + 1_000_000, 5))).isFalse();
        assertThat(knows(new Position(now().transaction(), now().number() + 1))).isFalse();
    }

    /** A dump brings the rows along, but not how many transactions there have been. */
    @Test
    void a_place_from_before_a_dump_was_restored_is_not_known() {
        long ahead = now().transaction() + 1_000_000;
        long number = content.world()
                .sql()
                .sql("insert into content.change (tx, subject, what) values (?::text::xid8, ?, 'ITEM') returning no")
                .params(Long.toString(ahead), UUID.randomUUID())
                .query(Long.class)
                .single();

        assertThat(knows(new Position(ahead, number))).isFalse();
    }

    @Test
    void people_cannot_read_the_log() {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> content.as(Actor.STRANGER, () -> log.after(new Position(1, 0))));
    }

    @Test
    void a_change_outside_the_transaction_of_its_fact_is_refused() {
        assertThatExceptionOfType(org.springframework.transaction.IllegalTransactionStateException.class)
                .isThrownBy(() -> content.get(Changes.class).write(ItemId.fresh(), Changes.What.ITEM));
    }

    private Position follow(Position from, List<UUID> seen) {
        var position = from;
        for (var batch = after(position); !batch.isEmpty(); batch = after(position)) {
            batch.forEach(change -> seen.add(change.subject()));
            position = batch.getLast().position();
        }
        return position;
    }

    private List<Change> after(Position position) {
        return content.as(FOLLOWER, () -> log.after(position));
    }

    private Position now() {
        return content.as(FOLLOWER, log::now);
    }

    private boolean knows(Position position) {
        return content.as(FOLLOWER, () -> log.knows(position));
    }

    /** As a request of its own would write: {@code hub_app}, in a transaction that stays open until it is told. */
    private Connection connection() throws SQLException {
        var access = content.get(DatabaseAccess.class);
        var connection = DriverManager.getConnection(
                access.url(), access.app().role(), access.app().password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection connection, UUID subject) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into content.change (subject, what) values (?, 'ITEM')")) {
            insert.setObject(1, subject);
            insert.executeUpdate();
        }
    }
}

package org.zaedno.content.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.LostLeave.Lost;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;

/**
 * Keeps what editors have arranged for a time: publishes and archives. What may not come out when its hour has come goes
 * back to its people with the reason, and so does what readers see and must not any more. For the job of that name alone;
 * any number of hubs may run it at once: it is the database's clock that counts. What was due while no hub ran is done at
 * the first call, dated as arranged.
 */
@Service
@Transactional
public class PublishingClock {
    private record Due(ItemId item, Language language, boolean archived) {}

    /** Editions in one transaction. */
    private static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PublishingClock.class);

    /** The item is locked before the edition, as at the desk. */
    private static final String DUE = """
            select e.item, e.language, w.archived_at is not null as archived
              from content.edition e join content.item i on i.id = e.item join content.workspace w on w.id = e.owner
             where %s and i.binned_at is null order by e.item, e.language limit %d for no key update of i skip locked""";

    private final JdbcClient sql;
    private final Items items;
    private final Editions editions;
    private final ClockSteps steps;
    private final ObjectProvider<PublishingCheck> checks;
    private final ObjectProvider<LostLeave> leave;
    private final TransactionTemplate apart;
    private final Clock clock;

    PublishingClock(
            JdbcClient sql,
            Items items,
            Editions editions,
            ClockSteps steps,
            ObjectProvider<PublishingCheck> checks,
            ObjectProvider<LostLeave> leave,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.items = items;
        this.editions = editions;
        this.steps = steps;
        this.checks = checks;
        this.leave = leave;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** When the next edition comes out or goes; empty: nothing is arranged. */
    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        return sql.sql("""
                        select least(min(e.publish_at) filter (where e.state = 'SCHEDULED'),
                                     min(e.expires_at) filter (where e.state = 'PUBLISHED')) as at
                          from content.edition e join content.item i on i.id = e.item and i.binned_at is null
                         where e.publish_at is not null or e.expires_at is not null""").query((row, number) -> Items.instant(row, "at")).single();
    }

    /** Does what is due by now, at most 50 editions of each sort. @return how many were moved; 0 means that nothing is left */
    public int keep() {
        var now = clock.instant();
        int published = each(due("e.state = 'SCHEDULED' and e.publish_at <= now()"), due -> publish(due, now));
        int archived = each(
                due("e.state = 'PUBLISHED' and e.expires_at <= now()"),
                due -> steps.archive(due.item(), due.language(), now));
        int recalled = leave.orderedStream()
                .flatMap(knows -> knows.now(BATCH).stream())
                .mapToInt(lost -> recall(lost, now))
                .sum();
        return published + archived + recalled;
    }

    private List<Due> due(String what) {
        return sql.sql(DUE.formatted(what, BATCH))
                .query((row, number) -> new Due(
                        new ItemId(row.getObject("item", UUID.class)),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getBoolean("archived")))
                .list();
    }

    private static int each(List<Due> due, ToIntFunction<Due> move) {
        return due.stream().mapToInt(move).sum();
    }

    private int publish(Due due, Instant now) {
        return objection(due)
                .map(cause -> steps.recall(new Lost(due.item(), due.language(), cause, ""), now))
                .orElseGet(() -> steps.publish(due.item(), due.language(), now));
    }

    /** Why it may not come out after all. What could not be asked stays in too, and holds up nothing else. */
    private Optional<String> objection(Due due) {
        if (due.archived()) return Optional.of(new InvalidValue("archived-at-hour").key());
        try {
            apart.executeWithoutResult(own -> {
                var item = items.find(due.item()).orElseThrow();
                var edition = editions.arranged(due.item(), due.language()).orElseThrow();
                checks.orderedStream().forEach(check -> check.check(item, edition));
            });
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.key());
        } catch (RuntimeException failed) {
            LOG.error("An edition of {} could not be checked and does not come out", due.item(), failed);
            return Optional.of(new InvalidValue("not-checked").key());
        }
    }

    private int recall(Lost lost, Instant now) {
        boolean mine = sql.sql("select true from content.item where id = ? for no key update skip locked")
                .param(lost.item().value())
                .query(Boolean.class)
                .optional()
                .isPresent();
        return mine ? steps.recall(lost, now) : 0;
    }
}

package org.zaedno.content.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.registration.RegistrationKey;

/** How often what was asked in vain. For the jobs of counting and of retention alone. */
@Service
@Transactional
public class UnansweredCounts {
    /** Whole days: a season's worth of questions. Younger ones tell what is missing now. */
    public static final int DAYS = 90;

    private static final String PURPOSE = "unanswered-question";

    /** Where it was asked: on public pages, or by somebody signed in. */
    public enum Place {
        SITE,
        WORKSPACE
    }

    /** @param askers who have not asked it on that day before */
    public record Count(AskedWords words, LocalDate day, Place place, int askers) {}

    private final JdbcClient sql;
    private final RegistrationKey key;
    private final Clock clock;

    UnansweredCounts(JdbcClient sql, RegistrationKey key, Clock clock) {
        this.sql = sql;
        this.key = key;
        this.clock = clock;
    }

    /** Adds them. The database keeps the words of those only that three have asked; of the others a seal. */
    public void add(Collection<Count> counts) {
        for (var count : counts) {
            sql.sql("select content.count_unanswered(?, ?, ?, ?, ?)")
                    .params(
                            key.seal(PURPOSE, count.words().value()),
                            count.words().value(),
                            count.day(),
                            count.place().name(),
                            count.askers())
                    .query((row, number) -> number)
                    .list();
        }
    }

    /** Forgets what is older than {@value #DAYS} days. Doing it twice does nothing more. @return how many days' counts went */
    public int forget() {
        return sql.sql("select content.forget_unanswered(?)")
                .param(LocalDate.now(clock).minus(Period.ofDays(DAYS)))
                .query(Integer.class)
                .single();
    }
}

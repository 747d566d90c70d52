package org.zaedno.content.audit;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what the log has kept long enough. For the job of retention alone. Doing it twice does nothing more. */
@Service
public class LogAgeing {
    /** Whole years; why so many: Decision 0014. The policy of the table holds the same number. */
    public static final int YEARS = 2;

    private final JdbcClient sql;
    private final Clock clock;

    LogAgeing(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return how many lines went */
    @Transactional
    public int forget() {
        return sql.sql("delete from content.activity where at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC).minus(Period.ofYears(YEARS)))
                .update();
    }
}

package org.zaedno.content.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.event.WallTime;

/** Forgets what people needed and who they were, each on the day that the form promised; the numbers stay. For retention alone. */
@Service
@Transactional
public class RegistrationRetention {
    private final JdbcClient sql;
    private final Clock clock;

    RegistrationRetention(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Needs first, then persons; the day is Bulgaria's. @return how often something was forgotten; 0 means that nothing is left */
    public int purge() {
        return sql.sql("select content.purge_registrations(?)")
                .param(LocalDate.ofInstant(clock.instant(), WallTime.SOFIA))
                .query(Integer.class)
                .single();
    }
}

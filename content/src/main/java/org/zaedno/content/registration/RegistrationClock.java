package org.zaedno.content.registration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends offers that nobody answered and releases holds on their day; what becomes free goes to who waits. For the clock
 * alone; any number of hubs may run it at once: it is the database's clock that counts, and whoever asks for a place
 * before the clock has come finds it done.
 */
@Service
@Transactional
public class RegistrationClock {
    /** Events in one transaction. */
    private static final int BATCH = 20;

    private final JdbcClient sql;

    RegistrationClock(JdbcClient sql) {
        this.sql = sql;
    }

    /** When something is due next; empty: nothing is arranged. */
    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        return sql.sql("select content.next_place_due() as at")
                .query((row, number) -> Places.instant(row, "at"))
                .single();
    }

    /** @return how many events were looked after, at most 20; 0 means that nothing is left */
    public int keep() {
        return sql.sql("select content.keep_places(?)")
                .param(BATCH)
                .query(Integer.class)
                .single();
    }
}

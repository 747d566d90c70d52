package org.zaedno.hub.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Health;
import org.zaedno.search.SearchIndex;

/** Whether the hub can serve. Says nothing that an attacker could use. */
@RestController
class HealthPages {
    private final JdbcClient sql;
    private final SearchIndex index;

    HealthPages(JdbcClient sql, SearchIndex index) {
        this.sql = sql;
        this.index = index;
    }

    /**
     * 503 when the database is away. While only the search is, readers are still answered, by titles: 200, and LIMITED. A
     * search being rebuilt is ready where an old index answers meanwhile.
     */
    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        var search = index.health();
        boolean database = databaseAnswers();
        var answer = new LinkedHashMap<String, String>();
        answer.put("status", !database ? "DOWN" : answers(search) ? "UP" : "LIMITED");
        answer.put("database", database ? "UP" : "DOWN");
        answer.put("search", search.status().name());
        return ResponseEntity.status(database ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    private static boolean answers(Health search) {
        return switch (search.status()) {
            case READY, REBUILDING -> !search.checkpoint().equals(Checkpoint.START);
            case EMPTY, DOWN -> false;
        };
    }

    private boolean databaseAnswers() {
        try {
            return sql.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException | TransactionException down) {
            return false;
        }
    }
}

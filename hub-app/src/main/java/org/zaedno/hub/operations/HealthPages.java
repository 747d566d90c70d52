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

    /** 200 when database and search are ready, else 503. A search being rebuilt answers from the old index, or says so. */
    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        var search = index.health().status();
        boolean database = databaseAnswers();
        boolean up = database && (search == Health.Status.READY || search == Health.Status.REBUILDING);
        var answer = new LinkedHashMap<String, String>();
        answer.put("status", up ? "UP" : "DOWN");
        answer.put("database", database ? "UP" : "DOWN");
        answer.put("search", search.name());
        return ResponseEntity.status(up ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    private boolean databaseAnswers() {
        try {
            return sql.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException | TransactionException down) {
            return false;
        }
    }
}

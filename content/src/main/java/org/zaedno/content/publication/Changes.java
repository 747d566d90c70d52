package org.zaedno.content.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the change log, in the transaction of the fact. */
@Component
class Changes {
    enum What {
        /** What readers see of an item. */
        ITEM,
        /** What only its editors see. */
        DRAFT
    }

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(ItemId item, What what) {
        sql.sql("insert into content.change (subject, what) values (?, ?)")
                .params(item.value(), what.name())
                .update();
    }
}

package org.zaedno.hub.indexing;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.ChangeLog.Change;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.delivery.PageCache;

/**
 * Drops kept pages when something changed that readers see. Its checkpoint lives as long as the pages do: in memory,
 * from the moment of the start. Comes before the search index: what was withdrawn must not wait for it, and no kept
 * page asks the search.
 */
@Component
@Order(1)
class PageCacheFollower implements Follower {
    private static final Actor PAGES = new Actor.SystemJob(JobName.PAGE_CACHE);

    private final PageCache pages;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private Position reached = new Position(0, 0);

    PageCacheFollower(PageCache pages, ChangeLog changes, Tenancy tenancy) {
        this.pages = pages;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "The page cache";
    }

    @Override
    public void follow() {
        if (reached.transaction() == 0) {
            reached = tenancy.as(PAGES, changes::now);
            pages.forget();
        }
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            reached = batch.getLast().position();
            if (batch.stream().anyMatch(Change::forReaders)) pages.forget();
        }
    }

    private java.util.List<Change> next() {
        return tenancy.as(PAGES, () -> changes.after(reached));
    }
}

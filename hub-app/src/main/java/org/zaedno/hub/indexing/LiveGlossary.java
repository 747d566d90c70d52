package org.zaedno.hub.indexing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.Term;
import org.zaedno.search.query.Glossary;

/**
 * The editors' glossary as the search asks it: in memory, read anew whenever the change log speaks of themes or terms. Its
 * checkpoint lives as long as what was read: from the moment of the start.
 */
@Component
@Order(0)
class LiveGlossary implements Follower, Glossary {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final org.zaedno.content.theme.Glossary terms;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private Position reached = new Position(0, 0);
    private volatile List<Entry> entries = List.of();

    LiveGlossary(org.zaedno.content.theme.Glossary terms, ChangeLog changes, Tenancy tenancy) {
        this.terms = terms;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public String name() {
        return "The glossary of the search";
    }

    @Override
    public void follow() {
        if (reached.transaction() == 0) {
            var now = tenancy.as(INDEXING, changes::now);
            read();
            reached = now;
        }
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            // before the checkpoint moves: what fails is read again
            if (batch.stream().anyMatch(change -> change.what().equals("THEME"))) read();
            reached = batch.getLast().position();
        }
    }

    private List<ChangeLog.Change> next() {
        return tenancy.as(INDEXING, () -> changes.after(reached));
    }

    private void read() {
        entries = tenancy.as(INDEXING, terms::all).stream()
                .map(LiveGlossary::entry)
                .toList();
    }

    private static Entry entry(Term term) {
        return new Entry(said(term.bg().said()), said(term.en().said()));
    }

    private static Set<String> said(List<String> names) {
        return new LinkedHashSet<>(names);
    }
}

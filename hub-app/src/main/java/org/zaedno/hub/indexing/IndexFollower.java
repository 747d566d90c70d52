package org.zaedno.hub.indexing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.ChangeLog.Change;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchIndex;

/**
 * Keeps the search index in step with the database. The index holds its own checkpoint; an index that has none is made
 * anew. Idempotent: items are read as they are now and replaced as a whole.
 */
@Component
@Order(2)
class IndexFollower implements Follower {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final SearchIndex index;
    private final ChangeLog changes;
    private final EveryItem items;
    private final SearchDocuments documents;
    private final MemberDocuments members;
    private final Tenancy tenancy;
    private final Lead lead;
    private boolean sameDatabase;

    IndexFollower(
            SearchIndex index,
            ChangeLog changes,
            EveryItem items,
            SearchDocuments documents,
            MemberDocuments members,
            Tenancy tenancy,
            Lead lead) {
        this.index = index;
        this.changes = changes;
        this.items = items;
        this.documents = documents;
        this.members = members;
        this.tenancy = tenancy;
        this.lead = lead;
    }

    @Override
    public String name() {
        return "The search index";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public boolean mayHang() {
        return lead.overSharedIndex();
    }

    @Override
    public void follow() {
        if (!lead.mine()) {
            sameDatabase = false; // what the other hub did meanwhile is looked at anew
            return;
        }
        if (!sameDatabase) {
            if (!follows(index.checkpoint())) rebuild();
            sameDatabase = true;
        }
        while (lead.mine() && step()) {}
    }

    /** Not when there is no index yet, nor when another database stands under it, such as a restored backup. */
    private boolean follows(Checkpoint reached) {
        return !reached.equals(Checkpoint.START)
                && tenancy.as(INDEXING, () -> changes.knows(new Position(reached.transaction(), reached.number())));
    }

    /** Makes the whole index anew; the old one, if any, serves meanwhile. Changes made during it follow afterwards. */
    void rebuild() {
        var end = tenancy.as(INDEXING, changes::now);
        index.rebuild(Stream.concat(members.all(), items.batches().flatMap(documents::of)), checkpoint(end));
        index.refresh();
    }

    private boolean step() {
        var reached = index.checkpoint();
        if (reached.equals(Checkpoint.START)) { // lost while the hub runs; the log alone need not tell everything
            rebuild();
            return true;
        }
        List<Change> batch =
                tenancy.as(INDEXING, () -> changes.after(new Position(reached.transaction(), reached.number())));
        if (batch.isEmpty()) return false;
        index.apply(searchChanges(batch), checkpoint(batch.getLast().position()));
        index.refresh();
        return true;
    }

    private List<SearchChange> searchChanges(List<Change> batch) {
        var items = new LinkedHashSet<ItemId>();
        var workspaces = new LinkedHashSet<UUID>();
        for (var change : batch) {
            if (change.isItem()) items.add(new ItemId(change.subject()));
            if (change.what().equals("WORKSPACE")) workspaces.add(change.subject());
        }
        var result = new ArrayList<SearchChange>();
        items.forEach(item -> result.add(new SearchChange.RemoveItem(item.toString())));
        if (!items.isEmpty())
            documents.of(List.copyOf(items)).map(SearchChange.Put::new).forEach(result::add);
        // who is no member any more, or never was, is not put again
        workspaces.forEach(workspace -> result.add(new SearchChange.RemoveItem(workspace.toString())));
        if (!workspaces.isEmpty()) members.all().map(SearchChange.Put::new).forEach(result::add);
        return result;
    }

    private static Checkpoint checkpoint(Position position) {
        return new Checkpoint(position.transaction(), position.number());
    }
}

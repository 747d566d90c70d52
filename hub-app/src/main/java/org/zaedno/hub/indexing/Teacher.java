package org.zaedno.hub.indexing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.ChangeLog.Change;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.translation.LearnedTranslations;

/**
 * Teaches the search how words are said in the other language, from the editions that the database holds now: all of them once
 * after the start, then those that change. Now and then and in a thread of its own, because learning takes seconds and nobody
 * waits for it. Idempotent.
 *
 * @see "Decision 0041"
 */
@Component
class Teacher implements SmartLifecycle {

    /** In seconds: after the start, which has better to do. */
    private static final int FIRST_REST = 5;

    /** In seconds: after each learning, so that a busy hour is not spent learning. */
    private static final int REST = 30;

    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);
    private static final Logger LOG = LoggerFactory.getLogger(Teacher.class);

    private final LearnedTranslations translations;
    private final ChangeLog changes;
    private final SearchDocuments documents;
    private final MemberDocuments members;
    private final EveryItem items;
    private final Tenancy tenancy;
    private final Clock clock;
    private @Nullable Position reached;
    private boolean failing;
    private @Nullable ScheduledExecutorService thread;

    Teacher(
            LearnedTranslations translations,
            ChangeLog changes,
            SearchDocuments documents,
            MemberDocuments members,
            EveryItem items,
            Tenancy tenancy,
            Clock clock) {
        this.translations = translations;
        this.changes = changes;
        this.documents = documents;
        this.members = members;
        this.items = items;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Takes what changed since the last time, then learns. */
    void teach() {
        if (reached == null) {
            var end = tenancy.as(INDEXING, changes::now);
            takeMembers();
            items.batches().forEach(this::takeItems);
            reached = end;
        }
        for (var batch = after(reached); !batch.isEmpty(); batch = after(reached)) {
            takeChanged(batch);
            reached = batch.getLast().position();
        }
        translations.learn();
    }

    private List<Change> after(Position position) {
        return tenancy.as(INDEXING, () -> changes.after(position));
    }

    private void takeChanged(List<Change> batch) {
        var changed = new LinkedHashSet<ItemId>();
        boolean workspaces = false;
        for (var change : batch) {
            if (change.isItem()) changed.add(new ItemId(change.subject()));
            workspaces |= change.what().equals("WORKSPACE");
        }
        if (!changed.isEmpty()) takeItems(List.copyOf(changed));
        if (workspaces) takeMembers();
    }

    private void takeItems(List<ItemId> some) {
        var editions = documents.of(some).collect(groupingBy(SearchDocument::item));
        for (var item : some) take(item.toString(), editions.getOrDefault(item.toString(), List.of()));
    }

    private void takeMembers() {
        members.all().collect(groupingBy(SearchDocument::item)).forEach(this::take);
    }

    private void take(String item, List<SearchDocument> editions) {
        translations.take(item, editions, clock.instant());
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .name("teacher")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory());
        started.scheduleWithFixedDelay(this::teachOrSayWhyNot, FIRST_REST, REST, SECONDS);
        thread = started;
    }

    /** What fails is tried again at the next time; it is said once. */
    private void teachOrSayWhyNot() {
        try {
            teach();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing && isRunning()) LOG.error("Translations could not be learned and are tried again", failed);
            failing = true;
        }
    }

    @Override
    public void stop() {
        var stopped = thread;
        thread = null;
        if (stopped != null) stopped.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}

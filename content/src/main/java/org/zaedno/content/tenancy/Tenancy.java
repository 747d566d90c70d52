package org.zaedno.content.tenancy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets work be done as somebody, and tells who is acting and what they may read. */
@Component
public class Tenancy {
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Tenancy(CurrentActor current, ActorTransactions transactions, JdbcClient sql) {
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
    }

    public Actor current() {
        return current.actor();
    }

    /**
     * Does the work in one transaction as this actor. Inside a transaction of the same actor it joins it.
     *
     * @throws IllegalStateException inside a transaction of somebody else: rights never change half-way
     */
    public <T> T as(Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !current.actor().equals(actor)) {
            throw new IllegalStateException("A transaction of another actor is open");
        }
        return ScopedValue.where(CurrentActor.BOUND, actor).call(() -> transaction.execute(status -> work.get()));
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** The person who acts, for doors that need one. @throws NotAllowed for strangers, registrants and jobs */
    public Actor.Acting acting() {
        if (current.actor() instanceof Actor.Acting acting) return acting;
        throw new NotAllowed("sign-in");
    }

    /** What the current actor may read, as the database knows it at this instant, which is not asked about strangers. */
    public Reader reader() {
        return current.actor() instanceof Actor.Acting acting ? as(acting, this::known) : Reader.STRANGER;
    }

    private Reader known() {
        return sql.sql("""
                        select content.actor_reads() as workspaces, content.actor_in_coalition() as coalition,
                               coalesce(current_setting('hub.duties', true), '') as duties""")
                .query((row, number) -> new Reader(
                        Arrays.stream((UUID[]) row.getArray("workspaces").getArray())
                                .map(WorkspaceId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getBoolean("coalition"),
                        words(row.getString("duties"))))
                .single();
    }

    /** The roles of the current actor in the workspace acted for; none where there is no membership. */
    @Transactional(readOnly = true)
    public Set<String> roles() {
        if (!(current.actor() instanceof Actor.Acting)) return Set.of();
        return words(sql.sql("select array_to_string(content.actor_roles(), ',')")
                .query(String.class)
                .single());
    }

    /** Whether the workspace acted for is archived: its people belong to it, read everything and hold no role. */
    @Transactional(readOnly = true)
    public boolean archived() {
        return current.actor() instanceof Actor.Acting
                && sql.sql("select content.actor_workspace() is not null and cardinality(content.actor_roles()) = 0")
                        .query(Boolean.class)
                        .single();
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}

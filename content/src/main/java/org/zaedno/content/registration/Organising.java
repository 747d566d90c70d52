package org.zaedno.content.registration;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/** What every organiser's deed asks first, in packages beside this one too: whose event it is, and whether this person runs events there. */
@Component
public class Organising {
    private static final Set<Role> ORGANISERS = EnumSet.of(Role.ORGANISER, Role.COORDINATOR);

    private static final Logger LOG = LoggerFactory.getLogger(Organising.class);

    private record Owned(UUID owner, Kind kind, boolean helped) {}

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final ActivityLog log;

    Organising(JdbcClient sql, Tenancy tenancy, ActivityLog log) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.log = log;
    }

    /**
     * The workspace acted for, whose event it is.
     *
     * @throws NotFound for an unknown event, also one the actor may not see
     * @throws NotAllowed for another workspace's, and without the role
     */
    public WorkspaceId require(ItemId event) {
        return require(event, "false");
    }

    /**
     * As {@link #require}, and for the organisers of a co-host that helps by the owner's word: who is expected, and the door.
     *
     * @return the workspace acted for
     */
    public WorkspaceId requireAtDoor(ItemId event) {
        return require(event, "i.id = any (content.helped_events())");
    }

    /** @throws NotAllowed for an event that does not take place */
    void requireHeld(ItemId event) {
        boolean cancelled = sql.sql(
                        "select exists (select from content.event_cancellation where event = ? and reinstated_at is null)")
                .param(event.value())
                .query(Boolean.class)
                .single();
        if (cancelled) throw new NotAllowed("event-cancelled");
    }

    private WorkspaceId require(ItemId event, String helping) {
        var workspace = tenancy.acting().workspace();
        var owned = sql.sql("select i.owner, i.kind, " + helping + " as helped from content.item i where i.id = ?")
                .param(event.value())
                .query(Owned.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!owned.owner().equals(workspace.value()) && !owned.helped()) throw noted(event, new NotAllowed("owner"));
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (!maySpeak()) throw noted(event, new NotAllowed("organiser"));
        if (owned.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        return workspace;
    }

    /** Noted in the hub's log, by numbers and without names, for who looks after the hub. */
    private NotAllowed noted(ItemId event, NotAllowed no) {
        LOG.info("Refused person {} the event {}: {}", person(), event, no.key());
        return no;
    }

    /** @throws NotFound for a registration that the actor does not run */
    ItemId eventOf(RegistrationId registration) {
        tenancy.acting();
        return sql.sql("select event from content.registration where id = ?")
                .param(registration.value())
                .query(UUID.class)
                .optional()
                .map(ItemId::new)
                .orElseThrow(NotFound::new);
    }

    /** Into the workspace's log: what an organiser did, never to whom. */
    void note(ItemId event, Deed deed, Map<String, String> codes) {
        log.record(Activity.of(deed, Subject.of(Subject.Kind.ITEM, event)).with(codes));
    }

    /** As {@link #note}, but one line an hour: what is done forty times in a row is one deed to who reads about it. */
    void noteHourly(ItemId event, Deed deed, Map<String, String> codes) {
        log.recordHourly(Activity.of(deed, Subject.of(Subject.Kind.ITEM, event)).with(codes));
    }

    boolean maySpeak() {
        return tenancy.roles().stream().map(Role::valueOf).anyMatch(ORGANISERS::contains);
    }

    UUID person() {
        return tenancy.acting().person().value();
    }
}

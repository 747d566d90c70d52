package org.zaedno.content.registration;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    private record Owned(UUID owner, Kind kind) {}

    private final JdbcClient sql;
    private final Tenancy tenancy;

    Organising(JdbcClient sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /**
     * The workspace acted for, whose event it is.
     *
     * @throws NotFound for an unknown event, also one the actor may not see
     * @throws NotAllowed for another workspace's, and without the role
     */
    public WorkspaceId require(ItemId event) {
        var workspace = tenancy.acting().workspace();
        var owned = sql.sql("select owner, kind from content.item where id = ?")
                .param(event.value())
                .query(Owned.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!owned.owner().equals(workspace.value())) throw new NotAllowed("owner");
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (!maySpeak()) throw new NotAllowed("organiser");
        if (owned.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        return workspace;
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

    boolean maySpeak() {
        return tenancy.roles().stream().map(Role::valueOf).anyMatch(ORGANISERS::contains);
    }

    UUID person() {
        return tenancy.acting().person().value();
    }
}

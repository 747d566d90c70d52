package org.zaedno.hub.checkin;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** Lets a person act for that one of their workspaces whose event it is: the addresses of a door and of a download name no workspace. */
@Component
public class OwnEvents {
    private final Tenancy tenancy;
    private final PeopleDesk people;

    OwnEvents(Tenancy tenancy, PeopleDesk people) {
        this.tenancy = tenancy;
        this.people = people;
    }

    public boolean isStranger() {
        return !(tenancy.current() instanceof Actor.Acting);
    }

    /**
     * @param work asks {@link CheckIn} first, or another door that knows whose event it is
     * @throws NotFound for an unknown event and for one of others alike
     * @throws NotAllowed for who belongs to the workspace and does not run its events
     */
    public <T> T run(Supplier<T> work) {
        var me = tenancy.acting();
        var refused = Optional.<NotAllowed>empty();
        for (var membership : people.myMemberships()) {
            try {
                return tenancy.as(new Actor.Acting(me.person(), membership.workspace()), work);
            } catch (NotFound notHere) {
                // another workspace of theirs may own it
            } catch (NotAllowed no) {
                if (!no.key().equals("not-allowed.owner")) refused = Optional.of(no);
            }
        }
        throw refused.<RuntimeException>map(no -> no).orElseGet(NotFound::new);
    }
}

package org.zaedno.content.registration;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;

/** Places kept for some, and until when; without a release they are kept to the end. */
public record Hold(Whom whom, int places, Optional<Instant> release) {
    /** For whom places are kept. */
    public sealed interface Whom {
        record OfKind(KindId kind) implements Whom {}

        record OfMember(WorkspaceId member) implements Whom {}
    }

    public Hold {
        if (places < 1) throw new InvalidValue("hold-size");
    }

    public static Hold of(KindId kind, int places) {
        return new Hold(new Whom.OfKind(kind), places, Optional.empty());
    }

    public static Hold of(WorkspaceId member, int places) {
        return new Hold(new Whom.OfMember(member), places, Optional.empty());
    }

    public Hold until(Instant moment) {
        return new Hold(whom, places, Optional.of(moment));
    }
}

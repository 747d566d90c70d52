package org.zaedno.content.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/** The coalition-wide roles of the acting person, as the database knows them at this instant. */
@Component
public class Duties {
    private final Tenancy tenancy;

    Duties(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** None for strangers and jobs. */
    @Transactional(readOnly = true)
    public Set<Duty> mine() {
        return tenancy.reader().duties().stream().map(Duty::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotAllowed, saying whose business it is, for who does not hold this duty */
    @Transactional(readOnly = true)
    public void require(Duty duty) {
        tenancy.acting();
        if (mine().contains(duty)) return;
        throw switch (duty) {
            case FRONT_PAGE -> new NotAllowed("duty-front-page");
            case THEMES -> new NotAllowed("duty-themes");
            case MEMBERSHIP -> new NotAllowed("duty-membership");
            case MODERATION, SAFEGUARDING, DATA_PROTECTION, OPERATION -> new NotAllowed("duty");
        };
    }
}

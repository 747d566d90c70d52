package org.zaedno.content.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;

/** New passwords: one's own, and by a one-time link that somebody else made. Knows hashes only. */
@Service
@Transactional
public class PasswordDesk {
    /** From the making of a link to its end: long enough to be read tomorrow. */
    static final Duration VALID = Duration.ofHours(24);

    /** A link with its secret, which is known at this moment only and never again. */
    public record MadeLink(LinkSecret secret, Instant expiresAt) {}

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    PasswordDesk(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Makes a link by which this person sets a new password; one made before stops working. It stands in the log of every
     * workspace of that person.
     *
     * @throws NotAllowed unless the acting person coordinates the only workspace of someone without a duty, or holds the
     *     duty that looks after the others (membership; operation for those who hold a duty themselves)
     * @throws NotFound for someone the acting person has nothing to do with
     */
    public MadeLink make(PersonId person) {
        tenancy.acting();
        var secret = LinkSecret.fresh();
        var expiresAt = clock.instant().plus(VALID);
        var answer = sql.sql("select content.make_password_link(?, ?, ?)")
                .params(person.value(), secret.hash(), expiresAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
        return switch (answer) {
            case "made" -> new MadeLink(secret, expiresAt);
            case "beyond" -> throw new NotAllowed("password-beyond");
            case "trial" -> throw new NotAllowed("password-trial");
            default -> throw new NotFound();
        };
    }

    /** Whose password the link sets; empty when it is used, replaced, expired or unknown. Asked as a stranger. */
    @Transactional(readOnly = true)
    public Optional<String> nameBehind(byte[] secretHash) {
        return sql.sql("select name from content.find_password_link(?)")
                .param(secretHash)
                .query(String.class)
                .optional();
    }

    /** Works once; every session of that person is over. @return false when the link is used, replaced, expired or unknown */
    public boolean use(byte[] secretHash, String passwordHash) {
        return sql.sql("select content.use_password_link(?, ?)")
                .params(secretHash, passwordHash)
                .query(Boolean.class)
                .single();
    }

    /**
     * The acting person's own; whoever calls has seen the old one. Every session of that person is over.
     *
     * @return the {@link SignInDesk.Account#credentials} with which the one in which this was done may go on
     * @throws NotAllowed for a trial account, which has none
     */
    public int setMine(String passwordHash) {
        tenancy.acting();
        return sql.sql("select content.set_my_password(?)")
                .param(passwordHash)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotAllowed("password-trial"));
    }
}

package org.zaedno.content.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

/** What must be answered before anyone is known: who signs in, who was invited. Acts as a stranger. */
@Service
@Transactional
public class SignInDesk {
    /**
     * An account as sign-in knows it.
     *
     * @param credentials goes up with every new password; a session that began with less is over
     * @param workspace empty for someone who belongs nowhere any more
     */
    public record Account(
            PersonId person,
            String name,
            Language language,
            Optional<String> passwordHash,
            boolean trial,
            int credentials,
            Optional<WorkspaceId> workspace) {
        @Override
        public String toString() {
            return "Account[" + person + "]";
        }
    }

    /** A trial account with one of its memberships. */
    public record TrialAccount(
            PersonId person, String email, String name, Language language, Membership membership, Set<Duty> duties) {}

    /**
     * What an open invitation offers.
     *
     * @param email who is invited; empty for the first administrator's, whoever that will be
     * @param account who has an account with that address already
     * @param inviter the name of who invited
     */
    public record Invitation(
            WorkspaceId workspace,
            Set<Role> roles,
            Set<Duty> duties,
            Optional<EmailAddress> email,
            Language language,
            Instant expiresAt,
            Optional<PersonId> account,
            Optional<String> inviter) {}

    private final JdbcClient sql;

    SignInDesk(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Account> lookUp(EmailAddress email) {
        return sql.sql("select * from content.sign_in_look_up(?)")
                .param(email.value())
                .query((row, number) -> new Account(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        Language.of(row.getString("language")).orElse(Language.BG),
                        Optional.ofNullable(row.getString("password_hash")),
                        row.getBoolean("trial"),
                        row.getInt("credentials"),
                        Optional.ofNullable(row.getObject("workspace", UUID.class))
                                .map(WorkspaceId::new)))
                .optional();
    }

    /**
     * What a living session of this person must have begun with; empty for someone who belongs nowhere any more. Asked
     * before every request of somebody signed in, so it binds no actor and opens no transaction.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Integer> credentials(PersonId person) {
        return sql.sql("select credentials from content.credentials_of(?)")
                .param(person.value())
                .query(Integer.class)
                .optional();
    }

    /** In the order of joining; a person with two memberships appears twice. */
    @Transactional(readOnly = true)
    public List<TrialAccount> trialAccounts() {
        return sql.sql("select person, email, name, language, workspace, roles, duties from content.trial_accounts()")
                .query((row, number) -> new TrialAccount(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("email"),
                        row.getString("name"),
                        Language.of(row.getString("language")).orElse(Language.BG),
                        new Membership(
                                new WorkspaceId(row.getObject("workspace", UUID.class)), set(row, "roles", Role.class)),
                        set(row, "duties", Duty.class)))
                .list();
    }

    /** @param secretHash SHA-256 of the link's secret */
    @Transactional(readOnly = true)
    public Optional<Invitation> findInvitation(byte[] secretHash) {
        return sql.sql("select * from content.find_invitation(?)")
                .param(secretHash)
                .query((row, number) -> new Invitation(
                        new WorkspaceId(row.getObject("workspace", UUID.class)),
                        set(row, "roles", Role.class),
                        set(row, "duties", Duty.class),
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                        Language.of(row.getString("language")).orElse(Language.BG),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("account", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getString("inviter"))))
                .optional();
    }

    /**
     * Makes the invited person. Works once: the second time the invitation is no longer open.
     *
     * @return false when the invitation is used, revoked, expired, unknown or for another address
     * @throws InvalidValue when the address has an account already or the name does not fit
     */
    public boolean accept(byte[] secretHash, EmailAddress email, String name, Language language, String passwordHash) {
        var called = Person.called(name);
        try {
            return sql.sql("select content.accept_invitation(?, ?, ?, ?, ?, ?)")
                    .params(List.of(
                            secretHash,
                            UUID.randomUUID(),
                            email.value(),
                            called,
                            Person.readsIn(language).tag(),
                            passwordHash))
                    .query(Boolean.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new InvalidValue("email-taken");
        }
    }

    static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
